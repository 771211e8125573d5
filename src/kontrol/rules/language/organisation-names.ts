import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { listReadTexts } from '../../read-texts.ts';
import { listRuns } from '../../word-runs.ts';
import { placeOf } from '../../words.ts';
import type { Word } from '../../words.ts';

/** Danish organisations that reports of municipalities and associations name, as they write themselves. */
const ORGANISATIONS = `Dansk Industri, Dansk Erhverv, Dansk Byggeri, Dansk Metal, Dansk Fjernvarme, Dansk Sygeplejeråd, Dansk Socialrådgiverforening,
  Dansk Magisterforening, Dansk Folkeparti, Dansk Standard, Dansk Ejendomsmæglerforening, Dansk Affaldsforening, Dansk Arbejdsgiverforening,
  Dansk Skoleforening, Dansk Boldspil-Union, Dansk Handicap Forbund, Dansk Flygtningehjælp, Dansk Kennel Klub, Dansk Vejforening,
  Danske Regioner, Danske Handicaporganisationer, Danske Fysioterapeuter, Danske Havne, Danske Patienter, Danske Ældreråd, Danske Seniorer,
  Danske Kloakmestre, Danske Gymnasier, Danske Professionshøjskoler, Danske Universiteter, Danske Erhvervsskoler, Danske Beredskaber,
  Danske Skoleelever, Danske Arkitektvirksomheder, Danske Spil, Danske Bank, Danske Studenters, Danske Kommuner, Danske Diakonhjem,
  Danmarks Statistik, Danmarks Lærerforening, Danmarks Idrætsforbund, Danmarks Naturfredningsforening, Danmarks Biblioteksforening,
  Danmarks Nationalbank, Danmarks Radio, Danmarks Rederiforening, Danmarks Jægerforbund, Danmarks Almene`;

const FIRST = /^(?:Dansk|Danske|Danmarks)$/;

/** Second word → the first two of the name. */
const NAMES = new Map(
  ORGANISATIONS.split(/,\s+/)
    .map((name) => name.split(' '))
    .map(([first, second]): [string, string] => [second!, `${first} ${second}`]),
);

/** Names of organisations whose first word has another ending: `Dansk Regioner`. */
export const organisationNames: Rule = {
  id: 'organisation-navn',
  reason: 'Organisationer hedder Dansk, Danske eller Danmarks, og kun det ene er navnet.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Vi har talt med Dansk Regioner.') },
    passes: { '2030/chapters/natur.mdx': chapter('Vi har talt med Danske Regioner.') },
  },
  subjects: listReadTexts,
  check: (sources) =>
    listReadTexts(sources).flatMap((source) =>
      listRuns(source).flatMap((run) =>
        run.flatMap((word, at) => {
          const right = judge(run, at);
          if (!right) return [];
          const what = `»${word.word} ${run[at + 1]!.word}« hedder ${right}.`;
          return [warning(source.file, placeOf(word), what, `skriv \`${right}\`.`)];
        }),
      ),
    ),
};

function judge(run: readonly Word[], at: number): string | undefined {
  const [first, second] = [run[at]!.word, run[at + 1]?.word];
  if (!FIRST.test(first) || !second) return undefined;
  const right = NAMES.get(second) ?? NAMES.get(second.replace(/s$/, ''));
  return right && right.split(' ')[0] !== first ? right : undefined;
}
