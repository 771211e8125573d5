/**
 * Phrases that are wrong in a whole row of forms, which the list of fixed phrases would need hundreds of lines for. They
 * are known by their first word, so that a text is read once, word by word.
 */

const LIE = 'ligger ligge lå ligget';
const LAY = 'lægger lagde lægge';

/** Subject and adverbs between a verb and the words that belong to it; an article would begin another phrase. */
const SPAN =
  '(?:\\s+(?!(?:og|eller|men|som|at|har|er|lægger|lagde|sætter|satte)\\s|en\\s|et\\s|den\\s|det\\s|der\\s|ikke\\s+en|tæt\\s|helt\\s|lige\\s|klar)[\\p{sc=Latn}\\d]+){0,4}?';

/** Words that begin a phrase of their own, so that a preposition is missing before them. */
const NEXT =
  '(?:de|den|det|denne|dette|disse|en|et|både|alle|andre|vores|deres|kommunerne|regeringen|regionerne|staten|aftalen|reformen|reformerne|loven|forhandlingerne|kl|\\p{sc=Latn}{3,}(?:erne|samfundet|ministeriet|rådet|udvalget|forbundet|foreningen|styrelsen))(?![\\p{sc=Latn}-])(?!\\s+imellem)';

const DAYS =
  '(?:kort|få|året|årene|dagen|dagene|ugen|ugerne|måneden|måneder|månederne|perioden|processen|valgperioden|natten|aftenen|foråret|efteråret|sommeren|vinteren|første|næste|sidste|seneste|kommende|to|tre|fire|fem|seks|syv|otte|ni|ti|\\d+)(?![\\p{sc=Latn}-])';

const ABOUT = '(?:ca\\.|cirka|omkring|knap|godt|næsten|over|under)?\\s?';

/** Words that a comparison is made with; no noun with an article begins like that. */
const COMPARED =
  '(?:\\d|(?:nogensinde|forventet|ventet|planlagt|budgetteret|før|normalt|sidste|året|gennemsnittet|landsgennemsnittet|halvdelen|dobbelt|blot|bare|kun|\\p{sc=Latn}{4,}erne|én|et|en|hvad|fra|når|hos|på|med|til|uden|begge|alle|mange|flere|i\\s+(?:dag|dagens|år|\\d{4})|det|dem|de|vi|man|regeringen|kommunerne|staten|tidligere\\s+(?:år|antaget)|hidtil|nødvendigt|ellers|andre|nogle|to|tre|fire|fem|ti|hundrede|kl)(?!\\p{sc=Latn}))';

/** Verbs that stand before the infinitive of another auxiliary. */
const AUXILIARY = '(?<!\\p{sc=Latn})(?:skal|vil|bør|må|skulle|ville|måtte)';

/** First words, what follows them, and what to write: `$0` is the first word, `$<w>` a group. All in small letters. */
const ROWS: readonly (readonly [starts: string, rest: string, right: string])[] = [
  // Ligge and lægge, sidde and sætte, stå and stille.
  [LIE, `(?=${SPAN}\\s+op\\s+til(?!\\p{sc=Latn}))`, 'lægger'],
  [LIE, `(?=${SPAN}\\s+(?:vægt|pres|låg|afstand|loft|bånd|planer)\\s+(?:på|til|over|for)(?!\\p{sc=Latn}))`, 'lægger'],
  [LIE, `(?=${SPAN}\\s+vægten\\s+på)`, 'lægger'],
  [
    LIE,
    '(?=\\s+(?:\\p{sc=Latn}+\\s+){0,2}(?:mærke\\s+til|beslag\\s+på|skjul\\s+på|hånd\\s+på|(?:kræfter|energi)\\s+i)(?!\\p{sc=Latn}))',
    'lægger',
  ],
  [LIE, '(?=(?:\\s+\\p{sc=Latn}+)?\\s+sig(?!\\p{sc=Latn}))', 'lægger'],
  [
    'ligger lå',
    '(?=\\s+(?:dem|ham|hende)\\s+(?:sammen|på\\s+(?!sinde)|i|ned|op|ud|frem|til)(?!\\p{sc=Latn}))',
    'lægger',
  ],
  ['blev bliver blevet blive', '(?<w>(?:\\s+\\p{sc=Latn}+)?)\\s+ligget', '$0$<w> lagt'],
  ['lægger', '(?=\\s+fast(?:\\s+(?!at|hvordan|hvad|hvor|hvilke|som)\\p{sc=Latn}|[.;]))', 'ligger'],
  [
    'som der',
    '(?<w>(?:\\s+(?:nu|i\\s+dag|også|allerede))?)\\s+lægger(?=\\s+(?:i(?!\\s+(?:år|dag|\\d))|på|foran|hos|under|over|mellem|omkring|ved|bag(?!\\s+(?:sig|os|dem))|inden|uden|nær|tæt|langt)\\s)(?!(?:\\s+\\S+){1,7}?\\s+(?:vægt|op|pres|beslag|låg|fast)(?!\\p{sc=Latn}))',
    '$0$<w> ligger',
  ],
  [
    LAY,
    `(?=(?:\\s+(?:i|fra)\\s+\\d{4}|\\s+(?:nu|også|derfor|fortsat|samlet|typisk|stadig|allerede|i dag|i år)){0,2}\\s+(?:på\\s+(?:${ABOUT}\\d|niveau|linje|et\\s+(?:højt|lavt|stabilt|niveau)|\\p{sc=Latn}+pladsen?)|i\\s+(?:tråd|forlængelse|top|toppen|bunden|front|luften|spidsen|kortene)|hos|bag\\s(?!sig|os|dem)|højt\\s+på|lavt\\s+på|stabilt|tæt\\s+på|langt\\s+(?:fra|under|over)|øverst|nederst))`,
    'ligger',
  ],
  [
    'har havde',
    `(?:\\s+(?:længe|altid|også|i\\s+\\d{4})){0,2}\\s+lagt(?=(?:\\s+i\\s+\\d{4})?\\s+(?:på\\s+${ABOUT}\\d|omkring\\s+\\d|stabilt|stille|vågne?|underdrejet|brak|hos\\s|højt\\s+på|lavt\\s+på|under\\s+(?:niveau|lands)))`,
    '$0 ligget',
  ],
  [
    'det som der',
    '\\s+(?<v>har|havde)(?:\\s+(?:altid|længe|også))?\\s+lagt(?=(?:\\s+[\\p{sc=Latn}-]+){1,4}\\s+på\\s+sinde)',
    '$0 $<v> ligget',
  ],
  ['det som der', '\\s+lægger(?=(?:\\s+[\\p{sc=Latn}-]+){1,4}\\s+på\\s+sinde)', '$0 ligger'],
  [
    'sidder sad',
    `(?=(?:\\s+\\p{sc=Latn}+)?\\s+sig(?!\\p{sc=Latn})|${SPAN}\\s+(?:ind\\s+(?:over\\s+for|mod)|i\\s+gang|(?:fokus|pris|fart|gang|skub|spørgsmålstegn|kurs|kursen|retning|rammen|rammerne|dagsordenen|aftryk|spor|punktum|ord)\\s+(?:på|i|over|for|ved|mod|efter))(?!\\p{sc=Latn}))`,
    'sætter',
  ],
  [
    'sætter satte',
    '(?=\\s+(?:i\\s+(?:bestyrelsen|udvalget|regeringen|byrådet|rådet|kommunalbestyrelsen|styregruppen|arbejdsgruppen|folketinget)|med\\s+ved\\s+bordet|for\\s+bordenden)(?!\\p{sc=Latn}))',
    'sidder',
  ],
  [
    'står stod',
    '(?=\\s+(?:krav\\s+(?:om|til)|forslag\\s+om|spørgsmål\\s+(?:ved|til)|skarpt\\s+på)(?!\\p{sc=Latn}))',
    'stiller',
  ],
  [
    'stiller stillede',
    '(?=\\s+(?:over\\s+for\\s+(?:en|et|store?|nye?|mange|flere|stigende)|i\\s+spidsen|ved\\s+magt)(?!\\p{sc=Latn}))',
    'står',
  ],
  // Comparisons: `en` for `end`.
  ['flere færre oftere', '(?<!(?:jo|des|desto)\\s+\\p{sc=Latn}+)\\s+en(?=\\s)', '$0 end'],
  [
    'mere mindre bedre større højere lavere længere hurtigere tidligere senere ældre yngre dyrere billigere lettere sværere tættere bredere andre anderledes andet anden',
    `(?<!(?:hver|den|jo|des)\\s+\\p{sc=Latn}+)\\s+en(?=\\s+${COMPARED})`,
    '$0 end',
  ],
  [
    'om for til med på af kræver',
    '\\s+(?<w>mere)\\s+en(?=\\s+\\p{sc=Latn}+(?:[.,;)]|\\s+(?:og|som|der|i|på|for)(?!\\p{sc=Latn})|$))(?![^.!?]*\\send\\s)',
    '$0 $<w> end',
  ],
  ['mere mindre bedre større højere', '\\s+enn', '$0 end'],
  ['ikke intet alt meget', '\\s+(?<w>andet)\\s+en(?=\\s+\\p{sc=Latn})', '$0 $<w> end'],
  // Prepositions that fixed phrases lost.
  ['i', `\\s+løbet(?=\\s+(?:${DAYS}|${NEXT}))`, 'i løbet af'],
  ['i', `\\s+forhold(?=\\s+(?:${NEXT}|sidste\\s+år|året\\s+før|\\d{4}))`, 'i forhold til'],
  ['i', '\\s+(?<w>henhold|modsætning|tilknytning)(?=\\s+(?!til|hertil|dertil|og)\\p{sc=Latn})', 'i $<w> til'],
  ['i', `\\s+(?<w>forbindelse|overensstemmelse|samarbejde|tråd|samspil|dialog)(?=\\s+${NEXT})`, 'i $<w> med'],
  ['i', `\\s+takt(?=\\s+(?:at(?!\\p{sc=Latn})|${NEXT}))`, 'i takt med'],
  ['i', `\\s+(?<w>form|kraft|lyset)(?=\\s+${NEXT})`, 'i $<w> af'],
  ['i', `\\s+kølvandet(?=\\s+${NEXT})`, 'i kølvandet på'],
  ['i', '\\s+stedet(?=\\s+at\\s)', 'i stedet for'],
  [
    'på',
    `(?<!(?:gå|går|gik|gået|løb|løber|stødte|sejlede|stod|lå)\\s+på)\\s+grund(?=\\s+(?:(?:manglende|mangel|stigende|faldende|høje?|store?|lave|nye?|øgede|ændrede|få|flere|mange|krigen|vejret)(?!\\p{sc=Latn})|${NEXT}))`,
    'på grund af',
  ],
  ['på', '\\s+vegne(?=\\s+(?!af)\\p{sc=Latn})', 'på vegne af'],
  ['på', `\\s+trods(?=\\s+(?:at(?!\\p{sc=Latn})|${NEXT}))`, 'på trods af'],
  ['på', `\\s+(?<w>baggrund|bekostning)(?=\\s+${NEXT})`, 'på $<w> af'],
  ['til', `\\s+trods(?=\\s+(?:at(?!\\p{sc=Latn})|${NEXT}))`, 'til trods for'],
  ['ved', '\\s+hjælp(?=\\s+(?!af|heraf|deraf|og|fra)\\p{sc=Latn})', 'ved hjælp af'],
  ['med', '\\s+henblik(?=\\s+(?!på|herpå|derpå)\\p{sc=Latn})', 'med henblik på'],
  ['med under af', '\\s+hensyn(?=\\s+(?!til|hertil|dertil|for|på|og|tagen|af|som)\\p{sc=Latn})', '$0 hensyn til'],
  ['som', '\\s+følge(?=\\s+(?!af|heraf|deraf|og|med)\\p{sc=Latn})', 'som følge af'],
  [
    'en halvdelen hovedparten størstedelen flertallet resten to tre',
    '(?<w>|\\s+(?:del|tredjedel|fjerdedel|femtedel|tredjedele|fjerdedele))(?<=del|delen|dele|parten|flertallet|resten)(?=\\s+(?:kommunerne|borgerne|medlemmerne|udgifterne|midlerne|opgaverne|landets|børnene|eleverne|medarbejderne|pengene|virksomhederne)(?!\\p{sc=Latn}))',
    '$0$<w> af',
  ],
  ['er var bliver blev være', `\\s+(?<w>opmærksomme?|bekymrede)(?=\\s+${NEXT})`, '$0 $<w> på'],
  // Hver and vær, hvor and vor.
  [
    'vær',
    '(?<!(?:^|[.!?:;,»–…]\\s*|(?<!\\p{sc=Latn})(?:og|eller|men|så|bare|også|nu)\\s+)vær)(?!\\s+(?:opmærksom|venlig|så|sød))|(?=\\s+(?:anden|tredje|fjerde|femte|sjette|tiende|dag|uge|måned|gang|kommune|borger|eneste|enkelt|især)(?!\\p{sc=Latn}))',
    'hver',
  ],
  [
    'vært værd',
    '(?=\\s+(?:år|femte|fjerde|tredje|andet|enkelt|eneste|kvartal|kvarter|barn|sit|tal|forår|efterår|land|fag|møde|sted|hus|besøg|udvalg|område|spørgsmål|emne)(?!\\p{sc=Latn}))',
    'hvert',
  ],
  ['hver', '(?=\\s+(?:opmærksom|så\\s+venlig|venlig|sød|hilset|velkommen|beredt)(?!\\p{sc=Latn}))', 'vær'],
  ['vor', '(?=\\s+(?:mange|meget|ofte|længe|stort|vigtigt)(?!\\p{sc=Latn}))', 'hvor'],
  ['ligge', '\\s+så(?=\\s+(?:stor|store|stort|mange|meget|vigtigt?|gode?)(?!\\p{sc=Latn}))', 'lige så'],
  ['på', '\\s+(?:den\\s+hvis|en\\s+hvis\\s+måde)', 'på den vis'],
  // Ad and af.
  [
    'af',
    '(?<=(?:\\d|(?<!\\p{sc=Latn})(?:en|én|et|ét|to|tre|fire|fem|ti|tolv|lidt|skridt|måneder|dage|år|uger|timer|minutter|stykke|dag|uge|måned|opgave|kommune))\\s+af)\\s+gangen',
    'ad gangen',
  ],
  ['ind', '\\s+af(?=\\s+(?:døren|vinduet|porten|hoveddøren|bagdøren|indgangen|vinduerne)(?!\\p{sc=Latn}))', '$0 ad'],
  ['råber råbte råbe blinker blinkede blinke', '\\s+af(?=\\s+(?:mig|dig|os|dem|ham|hende)(?!\\p{sc=Latn}))', '$0 ad'],
  [
    'lære lærer lærte lært gå går gik gået nå når nåede nås nået ske sker skete sket løse løser løses løst komme kommer kom finde finder findes fandt opnå opnår opnås skaffe skaffes søge søger søges prøve prøver prøves få får fik',
    '(?<w>(?:\\s+[\\p{sc=Latn}]+){0,2})\\s+af(?=\\s+(?:andre|anden|nye|forskellige|andre\\s+nye)\\s+(?:vej|veje|kanaler)(?!\\p{sc=Latn}))',
    '$0$<w> ad',
  ],
  [
    'af',
    '(?=\\s+(?:(?:\\p{sc=Latn}+ens|politisk|frivillig|fredelig|demokratisk|digital|naturlig)\\s+vej|omveje|bagveje|åre)(?![\\p{sc=Latn}-]))',
    'ad',
  ],
  [
    'op ned hen',
    '\\s+af(?=\\s+(?:bakke|bakken|vejen|gaden|trappen|trapperne|stien|landevejen|åen|foråret|aftenen|året|sommeren)(?!\\p{sc=Latn}))',
    '$0 ad',
  ],
  [
    'grund løbet hjælp følge baggrund vegne trods form kraft antallet halvdelen hovedparten størstedelen flertallet resten nogle mange flere består bestå bestod præget afhænger afhængig afhængige brug støttet omfattet finansieret drevet vedtaget udarbejdet',
    '\\s+ad(?=\\s+\\p{sc=Latn})(?!\\s+(?:gangen|vejen|veje|andre\\s+veje|åre))',
    '$0 af',
  ],
  [
    'en',
    '\\s+del(?=\\s+(?:det|den|denne|dette|svaret|problemet|\\p{sc=Latn}*(?:aftalen|reformen|loven|planen|indsatsen|arbejdet|løsningen))(?!\\p{sc=Latn}))',
    'en del af',
  ],
  ['en', '\\s+(?<w>del|række)\\s+ad(?=\\s+\\p{sc=Latn})', 'en $<w> af'],
  // Presents after two auxiliaries that are nouns and conjunctions as well, so that the rule on groups of verbs passes them.
  ['kunne skulle ville måtte', `(?<=${AUXILIARY}\\s+\\p{sc=Latn}+)\\s+får`, '$0 få'],
  [
    'kunne',
    `(?<=${AUXILIARY}\\s+kunne)\\s+når(?=\\s+\\p{sc=Latn}{3,}(?:[.,;:!?]|$|\\s+(?:og|på|i|til|med|fra|inden|uden|uanset)(?!\\p{sc=Latn})))`,
    'kunne nå',
  ],
  // Words that no phrase has.
  ['først', '\\s+og\\s+fremst', 'først og fremmest'],
  ['bla', '\\.?(?=\\s+\\p{sc=Latn})', 'bl.a.'],
];

interface PhrasePattern {
  rest: RegExp;
  right: string;
}

const BY_START = Map.groupBy(
  ROWS.flatMap(([starts, rest, right]) => {
    const pattern = { rest: new RegExp(`${rest}(?![\\p{sc=Latn}\\d-])`, 'uy'), right };
    return starts.split(' ').map((start) => ({ start, pattern }));
  }),
  ({ start }) => start,
);

/** Wrong phrases of a text with where they begin, and what to write. */
export function listWrongPhrases(text: string): { index: number; phrase: string; right: string }[] {
  const small = text.toLowerCase();
  // A few letters of other languages change their length.
  if (small.length !== text.length) return [];
  return [...small.matchAll(WORD)].flatMap(({ 0: start, index }) =>
    (BY_START.get(start) ?? []).flatMap(({ pattern }) => match(small, index, start, pattern) ?? []),
  );
}

/** A whole word; one with a hyphen is another. */
const WORD = /(?<!-)\p{sc=Latn}+(?!-)/gu;

function match(text: string, index: number, start: string, { rest, right }: PhrasePattern) {
  rest.lastIndex = index + start.length;
  const found = rest.exec(text);
  if (!found) return undefined;
  const fill = right.replace('$0', start).replace(/\$<(\w+)>/g, (_, name: string) => found.groups?.[name] ?? '');
  return { index, phrase: start + found[0], right: fill };
}
