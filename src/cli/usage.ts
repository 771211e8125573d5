/** How the editor's commands are typed. One description of each is both what `--help` prints and what its command line is read by. */

/** A word that a command takes, in its place. */
export interface Word {
  /** What stands for it in the usage: `år`. */
  name: string;
  /** Begins the sentence that says that it is missing: `Årstallet`. */
  subject: string;
  means: string;
  isOptional?: true;
}

/** Something that a command does only when asked to: `--replace`, or `--title "Skove og enge"`. */
export interface Option {
  means: string;
  /** What stands for its value in the usage; without one it takes none. */
  value?: string;
}

/** How one command is typed. */
export interface Usage {
  /** Its name as an npm script: `new:chapter`. */
  script: string;
  /** What it does, as whole sentences. */
  does: string;
  words: readonly Word[];
  options: Readonly<Record<string, Option>>;
  /** An example, without `npm run new:chapter --`. */
  example: string;
}

const YEAR: Word = { name: 'år', subject: 'Årstallet', means: 'udgavens årstal' };
const SLUG: Word = {
  name: 'navn',
  subject: 'Kapitlets navn i adressen',
  means: 'kapitlets navn i adressen: skove, eller klima/skove for en del af kapitlet Klima',
};
const SPREADSHEET: Word = { name: 'fil', subject: 'Regnearket', means: 'regnearket, *.xlsx' };
const YES: Option = { means: 'skriver uden at spørge' };
const TITLE: Option = { value: '"titel"', means: 'kapitlets titel; uden den skriver du titlen i filen' };

/** Every command takes these. */
const COMMON: Readonly<Record<string, Option>> = {
  help: { means: 'viser denne hjælp' },
  debug: { means: 'viser, hvor i koden en fejl opstod; til en udvikler' },
};

export const BUILD: Usage = {
  script: 'build',
  does: "Kontrollerer indholdet og bygger netudgaven og alle PDF'er. Bygningen sker ved siden af og flyttes på plads, når den er hel, så det gamle bliver liggende, hvis noget går galt.",
  words: [],
  options: {
    outDir: { value: 'mappe', means: 'bygger til en anden mappe end dist' },
    drafts: { means: 'tager også udgaver med, der er udkast; de er mærket »Udkast« på hver side' },
    browser: { value: 'installed', means: 'trykker med en browser, der er installeret på maskinen' },
    shard: {
      value: '2/4',
      means: 'gør den anden af fire maskiners del af et meget langt tryk og lægger den i cachen; intet udgives',
    },
    verbose: { means: 'bygger, også når intet er ændret, og viser alt, hvad værktøjerne siger undervejs' },
  },
  example: '--outDir prøve',
};

export const CHECK: Usage = {
  script: 'check',
  does: 'Læser alt indhold og viser, hvad der er galt, med fil og linje, og hvad du kan gøre ved det.',
  words: [{ name: 'mappe', subject: 'Mappen', means: 'en anden mappe end content', isOptional: true }],
  options: {
    online: { means: 'prøver også linkene på nettet' },
    rules: { means: 'viser alle regler med begrundelse og kontrollerer intet' },
    json: { means: 'giver fundene som JSON til andre programmer' },
  },
  example: '--online',
};

export const DESK: Usage = {
  script: 'desk',
  does: 'Åbner redaktionen i browseren: skriv, se net og papir imens, og udgiv. Den svarer kun på maskinen selv og kører, til du stopper den.',
  words: [],
  options: {
    port: { value: 'tal', means: 'en anden port end 4321' },
    outDir: { value: 'mappe', means: 'lægger det, der udgives, i en anden mappe end dist' },
  },
  example: '',
};

export const DESK_VSCODE: Usage = {
  script: 'desk:vscode',
  does: 'Skriver det, VS Code læser: skemaer for hver slags fil, stykker tekst til hvert mærke, Kontrol som opgave.',
  words: [],
  options: {},
  example: '',
};

export const NEW_EDITION: Usage = {
  script: 'new:edition',
  does: 'Lægger næste års udgave som udkast efter den nyeste: de samme filer, med mærket SKRIV: hvor der skal skrives.',
  words: [YEAR],
  options: {},
  example: '2026',
};

export const NEW_CHAPTER: Usage = {
  script: 'new:chapter',
  does: 'Lægger et nyt kapitel sidst i udgaven, med mærket SKRIV: hvor der skal skrives.',
  words: [YEAR, SLUG],
  options: { title: TITLE },
  example: '2026 skove --title "Skove og enge"',
};

export const NEW_PROGRAMME: Usage = {
  script: 'new:programme',
  does: 'Lægger programmet for et topmøde som udkast, med mærket SKRIV: hvor der skal skrives.',
  words: [
    { name: 'dag', subject: 'Den første dag', means: 'den dag, mødet begynder: år, måned og dag' },
    { name: 'antal', subject: 'Antallet af dage', means: 'hvor mange dage det varer; uden det én', isOptional: true },
  ],
  options: {},
  example: '2026-03-19 2',
};

export const NEW_LETTER: Usage = {
  script: 'new:letter',
  does: 'Lægger et brev som udkast, med mærket SKRIV: hvor der skal skrives.',
  words: [
    { name: 'år', subject: 'Årstallet', means: 'det år, brevet er skrevet' },
    { name: 'navn', subject: 'Brevets navn i adressen', means: 'brevets navn i adressen: stormoede' },
  ],
  options: { title: { value: '"titel"', means: 'hvad brevet handler om; uden den skriver du det i filen' } },
  example: '2026 stormoede --title "Indbydelse til stormøde"',
};

export const IMPORT_WORD: Usage = {
  script: 'import:word',
  does: 'Gør en Word-fil til et kapitel, eller fylder et kapitel, der endnu ikke er skrevet i.',
  words: [{ name: 'fil', subject: 'Word-filen', means: 'Word-filen, *.docx' }, YEAR, SLUG],
  options: { title: TITLE },
  example: 'kapitel.docx 2026 skove --title "Skove og enge"',
};

export const IMPORT_ACCOUNTS: Usage = {
  script: 'import:accounts',
  does: 'Fører tabellerne i et regneark ind i udgavens regnskab. Viser først, hvordan arket er læst, og spørger.',
  words: [SPREADSHEET, YEAR],
  options: {
    replace: { means: 'skriver også over beløb, der står i tabellen og er andre i arket' },
    new: { means: 'lader et ark, som ingen tabel hedder som, blive til en ny tabel' },
    yes: YES,
  },
  example: 'regnskab.xlsx 2026',
};

export const IMPORT_ROSTER: Usage = {
  script: 'import:roster',
  does: 'Fører bestyrelse og udvalg i et regneark ind i udgavens organisation. Viser først, hvordan arket er læst, og spørger.',
  words: [SPREADSHEET, YEAR],
  options: { yes: YES },
  example: 'udvalg.xlsx 2026',
};

export const REVISE: Usage = {
  script: 'revise',
  does: 'Registrerer en revision af en udgivet udgave, eller af flere, der er ændret sammen (2024,2025). Hele beretningen bygges imens, og går det galt, er intet registreret.',
  words: [
    YEAR,
    { name: 'ændring', subject: 'Sætningen om, hvad der er ændret,', means: 'en sætning om, hvad der er ændret' },
  ],
  options: { date: { value: 'dag', means: 'revisionens dag som 2026-11-21; ellers er det i dag' } },
  example: '2026 "Rettet en slåfejl i Social."',
};

export const DIFF: Usage = {
  script: 'diff',
  does: 'Viser side for side, hvad der er ændret i de trykte udgaver.',
  words: [
    {
      name: 'commit',
      subject: 'Det, der skal sammenlignes med,',
      means: 'det, der sammenlignes med: HEAD~1, main, et mærke',
    },
  ],
  options: { out: { value: 'fil', means: 'hvor rapporten lægges' } },
  example: 'HEAD~1 --out rapport.html',
};

export const HANDBOOK: Usage = {
  script: 'handbook',
  does: 'Tager billederne i redaktørhåndbogen igen, når et mærke har fået et andet udseende.',
  words: [],
  options: {},
  example: '',
};

/** All options of a command, those that every command takes at the end. */
export function optionsOf({ options }: Usage): Readonly<Record<string, Option>> {
  return { ...options, ...COMMON };
}

/** How a command is typed, with an example of its words: `npm run new:edition -- 2026`. */
export function exampleOf({ script, example }: Usage): string {
  return `npm run ${script}${example && ` -- ${example}`}`;
}

/** What `--help` prints. */
export function formatUsage(usage: Usage): string {
  const rows = [
    ...usage.words.map(({ name, means }) => [name, means] as const),
    ...Object.entries(optionsOf(usage)).map(
      ([name, { value, means }]) => [`--${name}${value ? ` ${value}` : ''}`, means] as const,
    ),
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 3;
  const words = usage.words.map(({ name, isOptional }) => (isOptional ? ` [${name}]` : ` <${name}>`)).join('');
  const first = `npm run ${usage.script}${words && ` --${words}`}`;
  return [
    first,
    '',
    usage.does,
    '',
    ...rows.map(([name, means]) => `  ${name.padEnd(width)}${means}`),
    '',
    `Eksempel: ${exampleOf(usage)}`,
    'Husk `--` efter kommandoens navn: Uden den tager npm selv det, der begynder med to streger.',
  ].join('\n');
}
