import { describe, expect, test } from 'vitest';
import { listNumbers } from '../../../src/kontrol/numbers.ts';

const read = (text: string) => listNumbers(text).map(({ kind, value }) => `${kind} ${value}`);

describe('numbers of running text', () => {
  test.each([
    ['Mere end 150 AI-løsninger', ['count 150']],
    ['fra 24,2 mio. kr. til 1,3 milliarder kroner', ['kr 24200000', 'kr 1300000000']],
    ['9 ud af 10 og 9/10 og hver fjerde og halvdelen', ['share 0.9', 'share 0.9', 'share 0.25', 'share 0.5']],
    ['to tredjedele', [`share ${2 / 3}`]],
    ['tolv, enogtyve og hundrede', ['count 12', 'count 21', 'count 100']],
    ['på et halvt år og halvandet år', ['count 0.5', 'count 1.5']],
    ['For 13. år i træk', ['ordinal 13']],
    ['12 pct. i 2035', ['pct 12', 'year 2035']],
    ['4,1 af de 9,6 mio. kr.', ['kr 4100000', 'kr 9600000']],
    ['mellem 600 og 900 kr.', ['kr 600', 'kr 900']],
  ])('are read from »%s«', (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });

  test.each(['den 2. april', 'kl. 18.30', 'NIS2 og OK24', '10-årsplanen', 'en og et', '25,878,559', '§ 4'])(
    'are none in »%s«',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  test('keep both ends of a range', () => {
    expect(listNumbers('4–5 centre')).toMatchObject([{ value: 4, to: 5 }]);
  });

  test('know what they count up to the next sign or small word', () => {
    expect(listNumbers('syv kulturpolitiske synspunkter, som')[0]?.nouns).toEqual(['kulturpolitiske', 'synspunkter']);
    expect(listNumbers('11 dage i 2035')[0]?.nouns).toEqual(['dage']);
  });
});
