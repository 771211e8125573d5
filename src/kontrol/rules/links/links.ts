import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SourcePosition } from '../../../sources/positions.ts';
import type { Source, Sources } from '../../../sources/sources.ts';
import {
  chapterPdfPath,
  DATA_EXTENSIONS,
  dataPath,
  pdfPath,
  PERSONS_PATH,
  printingPath,
} from '../../../report/addresses.ts';
import { hasAmounts } from '../../../report/totals.ts';
import { listAttributes } from '../../../report/mdx.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { suggest } from '../../nearest.ts';
import { listKnownPages } from '../../pages.ts';
import type { KnownPage } from '../../pages.ts';
import { findSource, listKeys, listSlugs, listSources, listYears } from '../../../sources/select.ts';
import { decodeAddress } from '../../text.ts';

/** Links within the report that lead nowhere, and addresses that are none. */
export const links: Rule = {
  id: 'link-mangler',
  reason: 'Et dødt link på papir kan aldrig rettes.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('[Mere om vejene](/2030/veje/)') },
    passes: { '2030/chapters/natur.mdx': chapter('[Mere om naturen](/2030/natur/)') },
  },
  subjects: ({ files }) => files.flatMap(listLinks),
  check: (sources) => {
    const isNamed = findSource(sources, 'site')?.data !== undefined;
    const site = {
      pages: listKnownPages(sources),
      files: listFiles(sources),
      isNamed,
      persons: listKeys(findSource(sources, 'people')),
    };
    return sources.files.flatMap((source) =>
      listLinks(source).flatMap(({ address, place }) => {
        const wrong = judge(site, source, address);
        return wrong ? [problem(source.file, place, ...wrong)] : ([] as Problem[]);
      }),
    );
  },
};

interface Site {
  pages: readonly KnownPage[];
  /** Addresses of what is not a page: PDFs, data files, media. */
  files: string[];
  /** Whether `site.yaml` says how PDFs are named. */
  isNamed: boolean;
  /** Ids of `people.yaml`, which are the anchors of the register; `undefined` when it cannot be read. */
  persons: string[] | undefined;
}

/** Files of the site that belong to no edition. */
const SITE_FILES = ['/feed.xml', '/personer.json', '/sitemap-index.xml'];

function listFiles(sources: Sources): string[] {
  const site = findSource(sources, 'site')?.data;
  const years = listYears(sources).flatMap((year) => [
    ...(site ? [pdfPath({ year, site }), printingPath({ year, site })] : []),
    ...listSlugs(sources, 'chapter', year).flatMap((slug) => (site ? [chapterPdfPath({ year, site }, slug)] : [])),
    ...listSources(sources, 'accounts', year)
      .filter(({ data }) => !data || (data.kind === 'table' && hasAmounts(data)))
      .flatMap(({ slug }) => DATA_EXTENSIONS.map((extension) => dataPath(year, slug, extension))),
    ...sources.others.filter(({ path }) => path.startsWith(`${year}/media/`)).map(({ path }) => `/${path}`),
  ]);
  return [...SITE_FILES, ...years];
}

/** Addresses of Markdown links and of written-out texts of films and sound. */
export function listLinks({ tree }: Source): { address: string; place: SourcePosition }[] {
  const found: { address: string; place: SourcePosition }[] = [];
  if (!tree) return found;
  visit(tree, (node) => {
    const element = node as RootContent;
    if (element.type === 'link' || element.type === 'definition') {
      found.push({ address: element.url, place: element.position!.start });
    } else if (element.type === 'mdxJsxFlowElement' || element.type === 'mdxJsxTextElement') {
      for (const { node: attribute, value, role } of listAttributes(element)) {
        if (role?.is === 'reference' && role.to === 'media' && /^(?:\/|https?:)/.test(value)) {
          found.push({ address: value, place: (attribute.position ?? element.position)!.start });
        }
      }
    }
  });
  return found;
}

type Wrong = [what: string, fix: string];

/** What is wrong with an address; nothing when it leads somewhere. */
function judge(site: Site, source: Source, address: string): Wrong | undefined {
  if (address.trim() === '' || address === '#') {
    return ['Linket har ingen adresse.', 'skriv adressen mellem `(` og `)`, eller lad titlen stå uden link.'];
  }
  if (/^(?:mailto|tel):./.test(address)) return undefined;
  // A file of one's own machine has a rule of its own.
  if (/^file:|^[a-z]:[\\/]/i.test(address)) return undefined;
  if (/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(address)) return judgeOutside(address);
  const raw = /["<>\s]/.exec(address)?.[0];
  if (raw) return describeRaw(address, raw);
  if (/^https?:/i.test(address)) return judgeOutside(address);
  if (address.startsWith('#')) {
    return judgeAnchor(
      site.pages.find(({ files }) => files.includes(source.file)),
      address.slice(1),
      '',
    );
  }
  if (!address.startsWith('/')) return judgeRelative(address);
  return judgeInside(site, address);
}

/** Markdown lets these signs through as they are; in the page they end the address, or the tag that it stands in. */
function describeRaw(address: string, raw: string): Wrong {
  const sign = raw.trim() === '' ? 'et mellemrum' : `tegnet \`${raw}\``;
  const what = `Adressen \`${address.replace(/\s/g, ' ')}\` rummer ${sign}, og det kan ikke stå i en adresse.`;
  return [what, `skriv \`${encodeURIComponent(raw)}\` i stedet.`];
}

function judgeOutside(address: string): Wrong | undefined {
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) return judgeWeb(address);
  return [`\`${address}\` er ikke en webadresse.`, 'skriv hele adressen, for eksempel `https://www.example.org`.'];
}

/** An address that a browser opens, but that was not copied whole or alone. */
function judgeWeb(address: string): Wrong | undefined {
  if (/^https?:\/\/(?:www\.)?https?(?::|\/|$)/i.test(address)) {
    return [`\`${address}\` begynder to gange.`, 'skriv `https://` én gang.'];
  }
  const sign = /(?:[.,;:»«”"]|\s|%20)$/.exec(address)?.[0];
  if (sign) return [`\`${address}\` slutter med »${sign}«, som ikke hører til adressen.`, 'slet tegnet.'];
  return undefined;
}

function judgeRelative(address: string): Wrong {
  if (/^www\.|^[a-z0-9-]+\.(?:dk|com|org|eu|net|nu)\b/i.test(address)) {
    return [`\`${address}\` mangler begyndelsen og læses som en side i beretningen.`, `skriv \`https://${address}\`.`];
  }
  return [
    `\`${address}\` begynder ikke med en skråstreg, så den peger forskellige steder hen på nettet og på papir.`,
    'skriv hele stien, for eksempel `/2024/klima/`.',
  ];
}

function judgeInside({ pages, files, isNamed, persons }: Site, address: string): Wrong | undefined {
  const [path = '', anchor] = decodeAddress(address).split('#');
  const bare = path.replace(/\?.*$/, '');
  if (files.includes(bare) || (!isNamed && bare.endsWith('.pdf'))) return undefined;
  const page = pages.find((candidate) => candidate.address === bare);
  if (page?.address === PERSONS_PATH && anchor && persons && !persons.includes(anchor)) {
    return [
      `Ankeret \`#${anchor}\` er ikke en person i people.yaml.`,
      suggest(anchor, persons, `skriv personens id, eller link til \`${PERSONS_PATH}\` alene.`),
    ];
  }
  if (page) return anchor === undefined ? undefined : judgeAnchor(page, anchor, page.address);
  if (pages.some((candidate) => candidate.address === `${bare}/`)) {
    return [`\`${address}\` mangler skråstregen til sidst.`, `skriv \`${bare}/${anchor ? `#${anchor}` : ''}\`.`];
  }
  const known = [...pages.map((candidate) => candidate.address), ...files];
  return [
    `\`${address}\` fører ingen steder hen i beretningen.`,
    suggest(bare, known, 'ret adressen, eller slet linket.'),
  ];
}

function judgeAnchor(page: KnownPage | undefined, anchor: string, address: string): Wrong | undefined {
  const ids = page?.anchors.map(({ id }) => id) ?? [];
  // On a page with a broken file not all anchors are known.
  if (!page || ids.includes(anchor) || !page.isComplete) return undefined;
  if (anchor === '') return [`\`${address}#\` har intet anker.`, 'skriv ankeret efter `#`, eller slet tegnet.'];
  return [
    `Ankeret \`#${anchor}\` findes ikke ${address ? `på ${address}` : 'i filen'}.`,
    suggest(anchor, ids, 'brug en overskrift med små bogstaver og bindestreger, eller et mærkes `id`.'),
  ];
}
