import { describe, expect, test } from 'vitest';
import { META } from '../../../src/epub/contract.ts';
import { listTargets, prepareContent } from '../../../src/epub/prepare-content.ts';
import { readBook } from '../../../src/epub/read-page.ts';
import { toHtml } from 'hast-util-to-html';

const METAS: Record<string, string> = {
  [META.output]: '/2030/kystbyerne-2030.epub',
  [META.date]: '2031-02-01',
  [META.identifier]: 'https://kyst.example/2030/',
  [META.site]: 'https://kyst.example/',
};

function page(metas: Record<string, string>, body: string): string {
  const list = Object.entries(metas).map(([name, content]) => `<meta name="${name}" content="${content}">`);
  return `<!doctype html><html lang="da"><head><title>Årsberetning &amp; mere</title>${list.join('')}</head><body>${body}</body></html>`;
}

const part = (name: string, html: string) =>
  `<section data-epub-section="${name}" data-epub-title="${name}" data-epub-type="chapter">${html}</section>`;

/** A section's content as it stands in the book. */
function prepared(sections: Record<string, string>, of: string): string {
  const book = readBook(
    page(
      METAS,
      Object.entries(sections)
        .map(([name, html]) => part(name, html))
        .join(''),
    ),
  )!;
  const targets = listTargets(book);
  const section = book.sections.find(({ name }) => name === of)!;
  prepareContent(section, targets, 'https://kyst.example/2030/');
  return toHtml(section.content);
}

describe('a page that asks for an e-book', () => {
  test('becomes a document for each of its sections, in order', () => {
    const book = readBook(page(METAS, part('klima', '<p>a</p>') + part('klima/hav', '<p>b</p>')))!;
    expect(book.title).toBe('Årsberetning & mere');
    expect(book.sections.map(({ file }) => file)).toEqual(['klima.xhtml', 'klima-hav.xhtml']);
  });

  test.each([META.date, META.identifier])('is refused without %s, which every book must have', (name) => {
    const { [name]: _, ...others } = METAS;
    expect(() => readBook(page(others, ''))).toThrow(name);
  });

  test('is told from all other pages', () => {
    expect(readBook(page({}, part('klima', '')))).toBeUndefined();
  });
});

describe('a link of the book', () => {
  const sections = { klima: '<h2 id="hav">Hav</h2>', eu: '' };
  test.each([
    ['to a place in its own section', '<a href="#hav">x</a>', 'klima', '#hav'],
    ['to another section', '<a href="/2030/klima/#hav">x</a>', 'eu', 'klima.xhtml#hav'],
    [
      'to a section without that place leads to its beginning',
      '<a href="/2030/klima/#vind">x</a>',
      'eu',
      'klima.xhtml',
    ],
    [
      'to a page that no section is leads to the web',
      '<a href="/personer/#bo">x</a>',
      'eu',
      'https://kyst.example/personer/#bo',
    ],
    ['to the web stays', '<a href="https://kl.example/a">x</a>', 'eu', 'https://kl.example/a'],
    [
      'that asks for the web gets it',
      '<a href="#film" data-epub-online="">x</a>',
      'eu',
      'https://kyst.example/2030/eu/#film',
    ],
  ])('%s', (_, link, of, href) => {
    const html = prepared({ ...sections, [of]: sections[of as keyof typeof sections] + link }, of);
    expect(html).toContain(`<a href="${href}">`);
  });

  test('to nothing is no link', () => {
    expect(prepared({ eu: '<a href="#borte">x</a>' }, 'eu')).toBe('<a>x</a>');
  });
});

test('drawings take the colour of the text, and keep what is left open', () => {
  const svg = '<svg><path d="M0 0" stroke="#0E5A4B" fill="none"></path><circle r="2" fill="#fff"></circle></svg>';
  const html = prepared({ eu: svg }, 'eu');
  expect(html).toContain('stroke="currentColor"');
  expect(html).toContain('fill="none"');
  expect(html).not.toContain('#');
});
