/**
 * Phrases that are wrong wherever they stand, each with what was meant. A line is `wrong = right`; `|` separates wrong
 * forms of one, and a right form then repeats them in the same order or stands for all.
 */
const LINES = `
ad hensyn til = af hensyn til
af hensyn for|af hensyn på = af hensyn til
ad den grund|ad samme grund|ad gode grunde|ad den årsag|ad forskellige årsager|ad frygt for = af den grund|af samme grund|af gode grunde|af den årsag|af forskellige årsager|af frygt for
ad og til = af og til
hen af vejen = hen ad vejen
en af gangen|én af gangen|et af gangen|ét af gangen|to af gangen|lidt af gangen|ét skridt af gangen = en ad gangen|én ad gangen|et ad gangen|ét ad gangen|to ad gangen|lidt ad gangen|ét skridt ad gangen
ned af vejen|ned af gaden|ned af trappen|op af trappen = ned ad vejen|ned ad gaden|ned ad trappen|op ad trappen
vidst nok = vist nok
har vidst sig|havde vidst sig|have vidst sig = har vist sig|havde vist sig|have vist sig
så vidst|for så vidst = så vidt|for så vidt
har brug af|havde brug af|have brug af|får brug af|fik brug af|få brug af|har ikke brug af = har brug for|havde brug for|have brug for|får brug for|fik brug for|få brug for|har ikke brug for
har behov af|havde behov af|have behov af|har behov til = har behov for|havde behov for|have behov for|har behov for
gør brug for|gøre brug for|gjorde brug for = gør brug af|gøre brug af|gjorde brug af
på baggrund for|på baggrund med = på baggrund af
på grund for|på grund på|på grund til = på grund af
på trods for = på trods af
til trods af = til trods for
på vejne af|på vegne for = på vegne af
ved hjælp med|ved hjælp for = ved hjælp af
i stedet af = i stedet for
i løb af = i løbet af
i takt af|i takt til|i takt for = i takt med
i forbindelse af|i forbindelse til|i forbindelse for = i forbindelse med
i den forbindelse med = i forbindelse med
i modsætning af|i modsætning med|i modsætning for = i modsætning til
i henhold af|i henhold med = i henhold til
i forhold af = i forhold til
i overensstemmelse af|i overensstemmelse til = i overensstemmelse med
i samarbejde til|i samråd til = i samarbejde med|i samråd med
i kraft med|i kraft for = i kraft af
i tråd til|i tråd af = i tråd med
i lyset for|i lyset til = i lyset af
med henblik for|med henblik til|med henblik af = med henblik på
med hensyn på|med hensyn for|med hensyn af = med hensyn til
under hensyn for = under hensyn til
tager hensyn for|tage hensyn for|tog hensyn for = tager hensyn til|tage hensyn til|tog hensyn til
tager stilling for|tage stilling for|tog stilling for|tager stilling på = tager stilling til|tage stilling til|tog stilling til|tager stilling til
tager højre for|tage højre for|tog højre for|tager højde til|tage højde til = tager højde for|tage højde for|tog højde for|tager højde for|tage højde for
opmærksom for|opmærksomme for = opmærksom på|opmærksomme på
afhængig på|afhængige på|afhænger på|afhænge på|afhænger for = afhængig af|afhængige af|afhænger af|afhænge af|afhænger af
drager nytte for|drage nytte for = drager nytte af|drage nytte af
sætter pris for|sætte pris for|sætter fokus for|sætte fokus for = sætter pris på|sætte pris på|sætter fokus på|sætte fokus på
står i spidsen af|stå i spidsen af|stod i spidsen af = står i spidsen for|stå i spidsen for|stod i spidsen for
på lige fod til|på lige fod af = på lige fod med
til gavns for = til gavn for
er nød til|var nød til|bliver nød til|blive nød til|blev nød til|være nød til = er nødt til|var nødt til|bliver nødt til|blive nødt til|blev nødt til|være nødt til
er nødt at|var nødt at|bliver nødt at = er nødt til at|var nødt til at|bliver nødt til at
er vær at|var vær at|er vær, at = er værd at|var værd at|er værd, at
har lyst at|har mulighed at|får mulighed at|få mulighed at|har råd at|i stand at|i færd at|i gang at = har lyst til at|har mulighed for at|får mulighed for at|få mulighed for at|har råd til at|i stand til at|i færd med at|i gang med at
ser frem at|bidrager at|bidrage at|tvunget at|forpligtet at|medvirker at = ser frem til at|bidrager til at|bidrage til at|tvunget til at|forpligtet til at|medvirker til at
nogle som helst|nogle form for|i nogle grad|i nogle tid|nogle tid = nogen som helst|nogen form for|i nogen grad|i nogen tid|nogen tid
på sammen måde|på sammen tid|i sammen retning|i sammen grad|på sammen vis|i sammen omfang|det sammen gælder|på sammen niveau = på samme måde|på samme tid|i samme retning|i samme grad|på samme vis|i samme omfang|det samme gælder|på samme niveau
i hvertfald|i hver fald|i vært fald|ihvertfald = i hvert fald
i det hel taget|i dethele taget|idet hele taget = i det hele taget
først og frem = først og fremmest
bland andet|bland andre = blandt andet|blandt andre
mere eller minder = mere eller mindre
stor set = stort set
i højre grad|i højre omfang = i højere grad|i højere grad
på længer sigt|på længe sigt|i længer tid = på længere sigt|på længere sigt|i længere tid
i sidst ende|i den sidst ende = i sidste ende|i den sidste ende
i første omfang = i første omgang
i det omgang = i det omfang
en hvis grad|et hvis omfang|en hvis udstrækning = en vis grad|et vist omfang|en vis udstrækning
har vært|havde vært|have vært|har også vært|har altid vært|har ikke vært|har længe vært = har været|havde været|have været|har også været|har altid været|har ikke været|har længe været
kunne havde|skulle havde|ville havde|burde havde|måtte havde|kan havde|vil havde = kunne have|skulle have|ville have|burde have|måtte have|kan have|vil have
vil er|skal er|kan er|vil har|skal har|kan har|for at har|for at er = vil være|skal være|kan være|vil have|skal have|kan have|for at have|for at være
nogen gange|nogen få|for nogen år siden|for nogen måneder siden = nogle gange|nogle få|for nogle år siden|for nogle måneder siden
vi forslår|KL forslår|regeringen forslår|udvalget forslår|bestyrelsen forslår|kommunerne forslår|forslår, at = vi foreslår|KL foreslår|regeringen foreslår|udvalget foreslår|bestyrelsen foreslår|kommunerne foreslår|foreslår, at
er forsat|vil forsat|skal forsat|har forsat|kan forsat|der forsat|forsat er|forsat være = er fortsat|vil fortsat|skal fortsat|har fortsat|kan fortsat|der fortsat|fortsat er|fortsat være
ligeså stor|ligeså store|ligeså mange|ligeså meget|ligeså vigtig|ligeså vigtigt|ligeså godt|ligeså god = lige så stor|lige så store|lige så mange|lige så meget|lige så vigtig|lige så vigtigt|lige så godt|lige så god
for eksempelvis = for eksempel
i gennem = igennem
hver i sær = hver især
iøvrigt|istedet|idag|igår|imorgen|ialt|igang|istand|tilstede|påny|forsåvidt|altfor = i øvrigt|i stedet|i dag|i går|i morgen|i alt|i gang|i stand|til stede|på ny|for så vidt|alt for
tilgengæld|foreksempel|tilsidst|tildels|tilrådighed|tiltrods|tilgavn|tilskade = til gengæld|for eksempel|til sidst|til dels|til rådighed|til trods|til gavn|til skade
pågrund|påbaggrund|påtværs|påtrods|påvegne|pålige|pålængere = på grund|på baggrund|på tværs|på trods|på vegne|på lige|på længere
iforhold|iforbindelse|imellemtiden|iaften|iår|ilivet|iløbet|itråd|ikølvandet|ihenhold|isamarbejde|itakt|iovermorgen = i forhold|i forbindelse|i mellemtiden|i aften|i år|i livet|i løbet|i tråd|i kølvandet|i henhold|i samarbejde|i takt|i overmorgen
medhensyn|medhenblik|vedhjælp|somfølge|såvidt|stortset|ihverfald = med hensyn|med henblik|ved hjælp|som følge|så vidt|stort set|i hvert fald
liger = ligger
`;

/** What to write for each wrong phrase; all in small letters but for abbreviations. */
export const FIXED_PHRASES: ReadonlyMap<string, string> = new Map(LINES.trim().split('\n').flatMap(readLine));

function readLine(line: string): [string, string][] {
  const [wrong = [], right = []] = line.split(' = ').map((forms) => forms.split('|'));
  return wrong.map((form, at) => [form, right[at] ?? right.at(-1)!]);
}
