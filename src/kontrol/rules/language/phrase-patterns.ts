/**
 * Phrases that are wrong in a whole row of forms, which the list of fixed phrases would need hundreds of lines for. Each
 * has what to write; `$1` and the like stand for the groups of the pattern.
 */

const LIE = 'ligger|ligge|lå|ligget|ligges';
const LAY = 'lægger|lagde|lægge';

/** Subject and adverbs between a verb and the words that belong to it; an article would begin another phrase. */
const SPAN = '(?:\\s+(?!en\\s|et\\s|den\\s|det\\s|der\\s|ikke\\s+en|tæt\\s|helt\\s|lige\\s|klar)[\\p{L}\\p{N}]+){0,3}?';

/** Words that no noun in a fixed phrase has after it, but the preposition is missing between them. */
const NEXT =
  'de|den|det|denne|dette|disse|en|et|både|alle|andre|vores|deres|kommunerne|regeringen|regionerne|staten|aftalen|reformen|reformerne|loven|forhandlingerne|KL';

const DAYS =
  'kort|få|året|årene|dagen|dagene|ugen|ugerne|måneden|måneder|månederne|perioden|processen|valgperioden|natten|aftenen|foråret|efteråret|sommeren|vinteren|første|næste|sidste|seneste|kommende|to|tre|fire|fem|\\d+';

/** Pattern without its edges, and what to write. */
type PhrasePattern = readonly [pattern: string, right: string];

const ROWS: readonly PhrasePattern[] = [
  // Ligge and lægge, sidde and sætte, stå and stille.
  [`(?:${LIE})(?=${SPAN}\\s+op\\s+til(?!\\p{L}))`, 'lægger'],
  [`(?:${LIE})(?=${SPAN}\\s+(?:vægt|pres|låg|afstand|loft|bånd|planer)\\s+(?:på|til|over|for)(?!\\p{L}))`, 'lægger'],
  [`(?:${LIE})(?=${SPAN}\\s+vægten\\s+på)`, 'lægger'],
  [`(?:${LIE})(?=\\s+(?:\\p{L}+\\s+){0,2}(?:kræfter|energi|stemme)\\s+(?:i|til)(?!\\p{L}))`, 'lægger'],
  [`(?:${LIE})(?=\\s+(?:\\p{L}+\\s+){0,2}mærke\\s+til)`, 'lægger'],
  [
    `(?:${LAY})(?=(?:\\s+(?:i|fra)\\s+\\d{4}|\\s+(?:nu|også|derfor|fortsat|samlet|typisk|stadig|allerede|i dag|i år)){0,2}\\s+(?:på\\s+(?:ca\\.|cirka|omkring|knap|godt|næsten|over|under)?\\s?(?:\\d|niveau|linje|et\\s+(?:højt|lavt|stabilt|niveau)|\\p{L}+pladsen?)|i\\s+(?:tråd|forlængelse|top|toppen|bunden|front|luften|spidsen|kortene)|hos|bag\\s(?!sig|os|dem)|højt\\s+på|lavt\\s+på|stabilt|tæt\\s+på|langt\\s+(?:fra|under|over)|øverst|nederst))`,
    'ligger',
  ],
  [
    `(?:har|havde)(?:\\s+(?:længe|altid|også|i\\s+\\d{4})){0,2}\\s+lagt(?=(?:\\s+i\\s+\\d{4})?\\s+(?:på\\s+(?:ca\\.|cirka|omkring|knap|godt|næsten|over|under)?\\s?\\d|stabilt|stille|hos\\s|højt\\s+på|lavt\\s+på|under\\s+(?:niveau|lands)))`,
    'har ligget',
  ],
  [
    `(?:det|som|der)(?:\\s+(?:har|havde))?(?:\\s+(?:altid|længe|også))?\\s+(?:lagt|lægger|lagde)(?=(?:\\s+[\\p{L}-]+){1,4}\\s+på\\s+sinde)`,
    '… ligget',
  ],
  [
    `(?:sidder|sad)(?=${SPAN}\\s+(?:fokus|pris|fart|gang|ind(?=\\s+(?:over\\s+for|mod))|skub|spørgsmålstegn|kurs|kursen|retning|rammen|rammerne|dagsordenen|aftryk|spor|punktum|ord)(?:\\s+(?:på|i|over|for|ved|mod|efter))(?!\\p{L}))`,
    'sætter',
  ],
  [`(?:sidder|sad)(?=\\s+i\\s+gang)`, 'sætter'],
  [
    `(?:sætter|satte)(?=\\s+(?:i\\s+(?:bestyrelsen|udvalget|regeringen|byrådet|rådet|kommunalbestyrelsen|styregruppen|arbejdsgruppen|folketinget)|med\\s+ved\\s+bordet|for\\s+bordenden))`,
    'sidder',
  ],
  [
    `(?:står|stod)(?=\\s+(?:krav\\s+(?:om|til)|forslag\\s+om|spørgsmål\\s+ved|spørgsmål\\s+til|skarpt\\s+på))`,
    'stiller',
  ],
  [
    `(?:stiller|stillede)(?=\\s+(?:over\\s+for\\s+(?:en|et|store?|nye?|mange|flere|stigende)|i\\s+spidsen|ved\\s+magt))`,
    'står',
  ],
  // Comparisons: `en` for `end`.
  [`(?<!\\s(?:hver|den)\\s)(?<w>flere|færre|oftere)\\s+en(?=\\s)`, '$<w> end'],
  [
    `(?<!\\s(?:hver|den)\\s)(?<w>mere|mindre|bedre|større|højere|lavere|længere|hurtigere|tidligere|senere|ældre|yngre|dyrere|billigere|lettere|sværere|tættere|bredere|andre|anderledes|andet|anden)\\s+en(?=\\s+(?:\\d|nogensinde|forventet|ventet|planlagt|budgetteret|før|normalt|sidste|året|gennemsnittet|landsgennemsnittet|halvdelen|dobbelt|blot|bare|kun|i\\s+(?:dag|dagens|år|\\d{4})|det|dem|de|vi|man|regeringen|kommunerne|staten|tidligere\\s+(?:år|antaget)|hidtil|nødvendigt|ellers|andre|nogle|to|tre|fire|fem|ti|hundrede|KL)(?!\\p{L}))`,
    '$<w> end',
  ],
  [
    `(?<p>om|for|til|med|på|af|kræver|er)\\s+(?<w>mere)\\s+en(?=\\s+\\p{L}+(?:[.,;)]|\\s+(?:og|som|der|i|på|for)(?!\\p{L})|$))(?![^.!?]*\\send\\s)`,
    '$<p> $<w> end',
  ],
  [`(?<w>mere|mindre|bedre|større|højere|andet)\\s+ende(?=\\s+\\p{L})`, '$<w> end'],
  [`(?<=(?:mere|flere|færre|bedre|større|højere|mindre)\\s)enn(?!\\p{L})`, 'end'],
  // Prepositions that fixed phrases lost.
  [`i\\s+løbet(?=\\s+(?:${DAYS}|${NEXT})(?!\\p{L}))`, 'i løbet af'],
  [`i\\s+forhold(?=\\s+(?:${NEXT}|sidste\\s+år|året\\s+før|\\d{4})(?!\\p{L}))`, 'i forhold til'],
  [
    `(?<!(?:gå|går|gik|gået|løb|løber|stødte|sejlede|stod|lå)\\s)på\\s+grund(?=\\s+(?:manglende|mangel|stigende|faldende|høje?|store?|lave|nye?|øgede|ændrede|for|få|flere|mange|krigen|vejret|${NEXT})(?!\\p{L}))`,
    'på grund af',
  ],
  [`ved\\s+hjælp(?=\\s+(?!af|heraf|deraf|og|fra)\\p{L})`, 'ved hjælp af'],
  [`med\\s+henblik(?=\\s+(?!på|herpå|derpå)\\p{L})`, 'med henblik på'],
  [`på\\s+vegne(?=\\s+(?!af)\\p{L})`, 'på vegne af'],
  [`i\\s+stedet(?=\\s+at\\s)`, 'i stedet for'],
  [`i\\s+forbindelse(?=\\s+(?:${NEXT})(?!\\p{L}))`, 'i forbindelse med'],
  [`i\\s+(?<w>overensstemmelse|samarbejde|tråd|samspil|dialog)(?=\\s+(?:${NEXT})(?!\\p{L}))`, 'i $<w> med'],
  [`i\\s+(?<w>henhold|modsætning|tilknytning)(?=\\s+(?!til|hertil|dertil|og)\\p{L})`, 'i $<w> til'],
  [`i\\s+takt(?=\\s+(?:at|${NEXT})(?!\\p{L}))`, 'i takt med'],
  [`(?<w>med|under|af)\\s+hensyn(?=\\s+(?!til|hertil|dertil|for|på|og|tagen|af|som)\\p{L})`, '$<w> hensyn til'],
  [`på\\s+trods(?=\\s+(?:at|${NEXT})(?!\\p{L}))`, 'på trods af'],
  [`til\\s+trods(?=\\s+(?:at|${NEXT})(?!\\p{L}))`, 'til trods for'],
  [`som\\s+følge(?=\\s+(?!af|heraf|deraf|og)\\p{L})`, 'som følge af'],
  [`på\\s+(?<w>baggrund|bekostning)(?=\\s+(?:${NEXT})(?!\\p{L}))`, 'på $<w> af'],
  [`i\\s+kølvandet(?=\\s+(?:${NEXT})(?!\\p{L}))`, 'i kølvandet på'],
  [`i\\s+(?<w>form|kraft|lyset)(?=\\s+(?:${NEXT})(?!\\p{L}))`, 'i $<w> af'],
  [
    `(?<w>en\\s+del|halvdelen|hovedparten|størstedelen|flertallet|langt\\s+størstedelen|resten|en\\s+(?:tredjedel|fjerdedel|femtedel)|to\\s+tredjedele|tre\\s+fjerdedele)(?=\\s+(?:kommunerne|borgerne|medlemmerne|udgifterne|midlerne|opgaverne|landets|de|børnene|eleverne|medarbejderne|pengene|virksomhederne)\\s)(?=\\s+(?!de\\s+(?:har|er|kan|skal|vil))\\p{L})`,
    '$<w> af',
  ],
  [
    `(?<w>er|var|bliver|blev|være)\\s+(?<a>opmærksom|opmærksomme|afhængige?|ansvarlige?|bekymrede?)(?=\\s+(?:at|${NEXT})(?!\\p{L}))(?<=opmærksomme?|bekymrede?)`,
    '$<w> $<a> på',
  ],
  // Hver and vær.
  [
    `vær(?=\\s+(?:anden|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|dag|uge|måned|gang|kommune|borger|eneste|enkelt|især|for\\s+sig|tolvte|sin)(?!\\p{L}))`,
    'hver',
  ],
  [`(?:vært|værd)(?=\\s+(?:år|femte|fjerde|tredje|andet|enkelt|eneste|kvartal|barn)(?!\\p{L}))`, 'hvert'],
  [`hver(?=\\s+(?:opmærksom|så\\s+venlig|venlig|sød|hilset|velkommen|beredt|klar\\s+over)(?!\\p{L}))`, 'vær'],
  [`vor(?=\\s+(?:mange|meget|ofte|længe|stor|stort|vigtigt)(?!\\p{L}))`, 'hvor'],
  [`på\\s+den\\s+hvis|på\\s+en\\s+hvis\\s+måde`, 'på den vis'],
  [`ligge\\s+så(?=\\s+(?:stor|store|stort|mange|meget|vigtigt?|godt?|gode)(?!\\p{L}))`, 'lige så'],
  // Ad and af.
  [`(?<w>(?:en|én|et|ét|to|tre|fire|fem|ti|lidt|\\d+)(?:\\s+\\p{L}+)?)\\s+af\\s+gangen`, '$<w> ad gangen'],
  [
    `(?<w>(?:lær|gå|gik|nå|ske|løs|kom|find|fand|opnå|skaf|søg|prøv|fået|få|fik)\\p{L}*(?:\\s+[\\p{L}]+){0,2})\\s+af(?=\\s+(?:andre|anden|nye|forskellige|andre\\s+nye)\\s+(?:vej|veje|kanaler)(?!\\p{L}))`,
    '$<w> ad',
  ],
  [
    `af(?=\\s+(?:(?:\\p{L}+ens|politisk|frivillig|fredelig|demokratisk|digital|naturlig|lovens|omveje|bagveje|åre)\\s+vej|omveje|bagveje|åre)(?!\\p{L}))`,
    'ad',
  ],
  [
    `(?<w>op|ned|hen|ud|ind)\\s+af(?=\\s+(?:bakke|bakken|vejen|gaden|trappen|trapperne|stien|landevejen|motorvejen|hoveddøren|bagdøren|åen|sporet|foråret|aftenen|året|sommeren)(?!\\p{L}))(?<!ud\\s+af)`,
    '$<w> ad',
  ],
  [
    `(?<w>til\\s+og\\s+fra|på\\s+grund|i\\s+løbet|ved\\s+hjælp|som\\s+følge|på\\s+baggrund|på\\s+vegne|på\\s+trods|i\\s+form|i\\s+kraft|en\\s+del|en\\s+række|et\\s+stort\\s+antal|antallet|halvdelen|hovedparten|størstedelen|flertallet|resten|nogle|mange|flere|består|bestå|bestod|præget|afhænger|afhængige?|brug|(?:er|bliver|blev|været|blevet)\\s+(?:støttet|omfattet|ejet|finansieret|drevet|vedtaget|udarbejdet))\\s+ad(?=\\s+\\p{L})`,
    '$<w> af',
  ],
  // Words that no phrase has.
  [`(?<w>på\\s+samme)\\s+(?:mode|made)(?!\\p{L})`, '$<w> måde'],
  [`først\\s+og\\s+fremst`, 'først og fremmest'],
  [`bla\\.?(?=\\s+\\p{L})`, 'bl.a.'],
];

/** The patterns, with an edge before each. A phrase in capitals is a name. */
export const PHRASE_PATTERNS: readonly { pattern: RegExp; right: string }[] = ROWS.map(([pattern, right]) => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}-])`, 'giu'),
  right,
}));
