import { describe, expect, test } from 'vitest';
import { chapter, parseExample } from '../../../src/kontrol/example.ts';
import { formatFindings } from '../../../src/kontrol/format.ts';
import { figureMarks } from '../../../src/kontrol/rules/numbers/figure-marks.ts';
import { runRules } from '../../../src/kontrol/run.ts';
import { danish } from '../../../src/sources/dictionary.ts';

/** What Kontrol says of a key figure with these attributes; its tag stands in line 9. */
async function say(attributes: string): Promise<string> {
  const text = chapter(`<KeyFigure id="tal" ${attributes}>er med</KeyFigure>`);
  const findings = await runRules(parseExample({ '2030/chapters/natur.mdx': text }, danish), [figureMarks]);
  return formatFindings(findings, 1).split('\n\n')[0]!;
}

test('more than the whole is told with file and line', async () => {
  expect(await say('value="104" unit="kommuner" of="98"')).toMatchInlineSnapshot(`
    "content/2030/chapters/natur.mdx:9  noegletal-tegning
      Nøgletallet er 104, men det hele er 98 (\`of="98"\`).
      Ret: ret tallet eller det hele."
  `);
});

describe('a number that no picture can count is told', () => {
  test.each([
    ['words', 'value="omkring 5" per="1"', '»omkring 5« er ikke et tal, som mærker kan tælle med `per="1"`.'],
    ['a fraction', 'value="9/10" per="1"', '»9/10« er ikke et tal, som mærker kan tælle med `per="1"`.'],
    ['a third', 'value="1/3" of="100"', '»1/3« bliver ikke til hele mærker med `of="100"`, og tegningen runder ikke.'],
    [
      'a rest',
      'value="1.240" per="1000"',
      '»1.240« bliver ikke til hele mærker med `per="1000"`, og tegningen runder ikke.',
    ],
    ['a crowd', 'value="1.240" per="1"', '»1.240« giver mere end 600 mærker med `per="1"`, og dem kan ingen overskue.'],
    ['a larger one', 'value="11" per="1" against="12"', '12 kan ikke vises som en del af 11 (`against="12"`).'],
    ['two drawings', 'value="65" of="98" per="1"', 'Nøgletallet beder om flere tegninger på én gang: `of` og `per`.'],
    [
      'another unit',
      'value="3,2" unit="mio. kr." bar="mia"',
      '`bar="mia"` tegner mia. kr., men enheden er »mio. kr.«.',
    ],
    ['no unit', 'value="3,2" bar="mia"', '`bar="mia"` tegner mia. kr., men enheden er ikke skrevet.'],
    ['per cent', 'value="72" unit="pct." of="98"', '72 pct. er en del af hundrede, ikke af 98.'],
    ['half a reference', 'value="72" row="resultat"', 'Nøgletallet nævner kun det ene af `table` og `row`.'],
  ])('for %s', async (_, attributes, what) => {
    expect(await say(attributes)).toContain(what);
  });
});

test.each(['value="80+" of="100"', 'value="4–5" per="1"', 'value="1/4" of="100"', 'value="omkring 5"'])(
  'nothing is said of %s',
  async (attributes) => {
    expect(await say(attributes)).not.toContain('noegletal-tegning');
  },
);
