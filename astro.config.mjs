// @ts-check
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { DESK_PATH } from './src/desk/contract.ts';
import { desk } from './src/desk/integration.ts';
import { brokenFiles } from './src/broken-files/integration.ts';
import { liveKontrol } from './src/dev-toolbar/integration.ts';
import { epub } from './src/epub/integration.ts';
import { anchorPages } from './src/pdf-facts/anchor-pages-integration.ts';
import { fileFacts } from './src/pdf-facts/integration.ts';
import { DIRECTIVES, SCRIPT_SOURCES, SECURITY_HEADERS, STYLE_SOURCES } from './src/hosting/headers.ts';
import { hosting } from './src/hosting/integration.ts';
import { liveContent } from './src/live-content/integration.ts';
import { contentRoot } from './src/sources/content-root.ts';
import { danish } from './src/sources/dictionary.ts';
import { includesDrafts, readEditionYears } from './src/sources/drafts.ts';
import { lastDateOf, listDraftPaths, readPublicationStates } from './src/sources/publication-states.ts';
import { readSite } from './src/sources/read-site.ts';
import { siteAddress } from './src/sources/site-address.ts';
import { readYaml } from './src/sources/read-yaml.ts';
import { abbreviationsSchema } from './src/schemas/abbreviations.ts';
import { termsSchema } from './src/schemas/terms.ts';
import { editionPath, isForReaders } from './src/report/addresses.ts';
import { lastChangeOf } from './src/report/last-change.ts';
import { createDivider } from './src/report/seams.ts';
import { listShortLinks } from './src/report/short-links.ts';
import { revisionsSchema } from './src/schemas/revision.ts';
import { shortLinksSchema } from './src/schemas/short-links.ts';
import { remarkAbbreviations } from './src/markdown/remark-abbreviations.ts';
import { remarkAnchors } from './src/markdown/remark-anchors.ts';
import { quietDirectives } from './src/markdown/quiet-directives.ts';
import { remarkForeword } from './src/markdown/remark-foreword.ts';
import { remarkForeignWords } from './src/markdown/remark-foreign-words.ts';
import { remarkLead } from './src/markdown/remark-lead.ts';
import { rehypeNotes } from './src/markdown/rehype-notes.ts';
import { remarkParagraphs } from './src/markdown/remark-paragraphs.ts';
import { remarkLinkRows } from './src/markdown/remark-link-rows.ts';
import { remarkTableAlign } from './src/markdown/remark-table-align.ts';
import { remarkBindSpaces } from './src/markdown/remark-bind-spaces.ts';
import { watchRegisters } from './src/markdown/watch-registers.ts';
import { pagedPreview } from './src/paged-preview/integration.ts';
import { press } from './src/press/index.ts';
import { search } from './src/search/integration.ts';

// Astro reports every build and every preview to its makers otherwise.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const { drafts, published } = await readEditionYears(contentRoot);
/** Where words are divided that the dictionary divides otherwise, or not at all. */
const ownWords = (await readYaml(contentRoot, 'terms.yaml', termsSchema))?.divide;
/** Years of drafts among what is built; nobody shall find them by searching. */
const shownDrafts = includesDrafts() ? drafts : [];

/** Programmes and the like. */
const publications = await readPublicationStates(contentRoot);
/** Addresses of all drafts among what is built. */
const draftPaths = [
  ...shownDrafts.map((year) => editionPath(year)),
  ...(includesDrafts() ? listDraftPaths(publications) : []),
];

/** Short addresses of all that is built. */
const shortLinks = (
  await Promise.all(
    [...published, ...shownDrafts].map(async (year) =>
      listShortLinks({
        year,
        shortLinks: (await readYaml(contentRoot, `${year}/short-links.yaml`, shortLinksSchema)) ?? {},
      }),
    ),
  )
).flat();

/** What was published when, which the site map says of each page. */
const revisions = new Map(
  await Promise.all(
    published.map(
      async (year) =>
        /** @type {const} */ ([year, (await readYaml(contentRoot, `${year}/revisions.yaml`, revisionsSchema)) ?? []]),
    ),
  ),
);

/** The print pages repeat the others, and nobody looks for the page that says that a page is missing. */
const isListed = (/** @type {string} */ page) => {
  const { pathname } = new URL(page);
  return isForReaders(pathname) && !draftPaths.some((path) => pathname.startsWith(path));
};

/** What is made of the built pages. A build of pages alone (`src/build/build-beside.ts`) prints its share of them by itself. */
const madeOfPages = [
  press(),
  epub(),
  fileFacts(),
  anchorPages(),
  // Read here, so that a folder without it stops before anything is made of it.
  search({
    site: await readSite(contentRoot),
    drafts: shownDrafts,
    draftPaths,
    danish: { ...danish, divide: createDivider(danish, ownWords) },
    ownWords: JSON.stringify(ownWords ?? []),
  }),
  sitemap({
    filter: isListed,
    serialize: (item) => {
      const { pathname } = new URL(item.url);
      return { ...item, lastmod: lastDateOf(pathname, publications) ?? lastChangeOf(pathname, revisions) };
    },
  }),
  hosting({ drafts: draftPaths, shortLinks }),
];

export default defineConfig({
  site: siteAddress,
  // Another content folder keeps its own cache, or the entries of one would show up in the other.
  cacheDir: process.env.CONTENT_ROOT ? './node_modules/.astro-other' : './node_modules/.astro',
  // A page is a folder, so its PDF and data files lie beside it.
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // Pictures are drawn and files written in threads of their own, and there are two cores or more.
    concurrency: 16,
    // One cached style sheet serves all pages, and the policy needs no hash for it.
    inlineStylesheets: 'never',
  },
  markdown: {
    // Editors type Danish quotation marks and dashes themselves; guessing them from ASCII goes wrong in Danish.
    processor: unified({
      remarkPlugins: [
        remarkBindSpaces,
        remarkAnchors,
        remarkParagraphs,
        remarkLead,
        remarkForeword,
        remarkLinkRows,
        remarkTableAlign,
        // Behind those that read words: they cut texts in pieces.
        [remarkForeignWords, async () => (await readYaml(contentRoot, 'terms.yaml', termsSchema))?.foreign ?? {}],
        [
          remarkAbbreviations,
          async () => (await readYaml(contentRoot, 'abbreviations.yaml', abbreviationsSchema)) ?? {},
        ],
      ],
      rehypePlugins: [rehypeNotes],
      smartypants: false,
    }),
    // The report shows no program code.
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    ...(process.env.PAGES_ONLY ? [] : madeOfPages),
    pagedPreview(),
    liveContent(contentRoot),
    brokenFiles(contentRoot),
    liveKontrol(contentRoot, DESK_PATH),
    desk(contentRoot),
  ],
  security: {
    csp: {
      directives: [...DIRECTIVES],
      scriptDirective: { resources: SCRIPT_SOURCES },
      styleDirective: { resources: STYLE_SOURCES },
    },
  },
  // Scripts are files too, however small: the policy allows nothing inline.
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [quietDirectives(), watchRegisters(contentRoot, ['terms.yaml', 'abbreviations.yaml'])],
  },
  devToolbar: { enabled: true },
  // Listening on the loopback address only: the preview is for the editor's own machine. What is built is shown with the
  // headers that readers get; in dev they would forbid what Vite writes into a page.
  server: ({ command }) => ({
    host: '127.0.0.1',
    headers: command === 'preview' ? Object.fromEntries(SECURITY_HEADERS) : {},
  }),
});
