import { describe, expect, test } from 'vitest';
import { importDocx } from '../../../helpers/word/import.ts';
import { heading, paragraph } from '../../../helpers/word/markup.ts';

describe('what is there already', () => {
  const frame =
    '---\ntitle: Skove\nheadline: "SKRIV: overskriften"\nlead: "SKRIV: manchetten."\nsummary: "SKRIV: linjen"\norder: 5\n---\n\n{/* SKRIV: teksten. */}\n';

  test('a frame with nothing written in it is filled in, and keeps its fields', async () => {
    const { text, report } = await importDocx({ body: heading('Skoven kom først') + paragraph('Tekst.') }, 'skove', {
      '2030/chapters/skove.mdx': frame,
    });
    expect(text).toContain('title: Skove\nheadline: Skoven kom først\n');
    expect(text).toContain('order: 5\n---\n\nTekst.\n');
    expect(report).toContain('content/2030/chapters/skove.mdx er udfyldt.');
  });

  test('a chapter that is written is left alone', async () => {
    await expect(importDocx({ body: paragraph('Tekst.') }, 'velfaerd')).rejects.toThrow(
      'content/2030/chapters/velfaerd.mdx er skrevet, så intet er ændret.',
    );
  });

  test('a new chapter comes last', async () => {
    const { chapter, text } = await importDocx({ body: paragraph('Tekst.') });
    expect(chapter.path).toBe('2030/chapters/skove.mdx');
    expect(text).toContain('order: 30\n---\n\nTekst.\n');
  });
});
