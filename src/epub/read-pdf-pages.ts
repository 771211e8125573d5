/** The words of each page of a PDF, without running feet and other artifacts. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * @param bytes a tagged PDF; taken over by the reader
 * @returns one text a page, in the order of its tags' content
 */
export async function readPdfPages(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: bytes, verbosity: 0, useSystemFonts: false });
  try {
    const pdf = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      pages.push(joinTagged(items));
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

type Items =
  Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>> extends {
    getTextContent: (...parameters: never[]) => Promise<{ items: infer List }>;
  }
    ? List
    : never;

function joinTagged(items: Items): string {
  const artifacts: boolean[] = [];
  let text = '';
  for (const item of items) {
    if ('str' in item) {
      if (!artifacts.includes(true)) text += item.str + (item.hasEOL ? ' ' : '');
    } else if (item.type === 'endMarkedContent') artifacts.pop();
    else artifacts.push((item as { tag?: string }).tag === 'Artifact');
  }
  return text;
}
