import { chapter } from '../../example.ts';
import { problem, warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listTextLinks } from './listed-links.ts';
import type { ListedLink } from './listed-links.ts';

/** Hosts of one's own machine or network. */
const OWN =
  /^(?:localhost|.*\.(?:localhost|local|internal|intern|lan|test)|(?!https?$)[^.]+)$|^(?:127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1)/;

/** Places where files are shared with colleagues, who must log in. */
const SHARED =
  /(?:^|\.)(?:sharepoint\.com|onedrive\.live\.com|1drv\.ms|teams\.microsoft\.com|office\.com|docs\.google\.com|drive\.google\.com|dropbox\.com|box\.com|notion\.so|trello\.com|slack\.com|miro\.com|figma\.com|wetransfer\.com|we\.tl)$/;

/** A site before it is public, and the way in for its editors. */
const UNDER_WAY = /^(?:test|staging|stage|dev|preview|udkast|beta|demo|intranet|intra)\./;
const INSIDE = /\/(?:umbraco|sitecore|wp-admin|wp-login|login|edit|preview|kladde)(?:[/.?]|$)/i;

/** Links that only their writer can open. */
export const closedLinks: Rule = {
  id: 'link-lukket',
  reason: 'Et link til ens egen maskine eller til et delt dokument virker for den, der skrev det, og ikke for læserne.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('[Planen](https://kysten.sharepoint.com/sites/plan.docx)') },
    passes: { '2030/chapters/natur.mdx': chapter('[Planen](https://www.example.org/plan)') },
  },
  subjects: ({ files }) => files.flatMap(listTextLinks),
  check: ({ files }) => files.flatMap(listTextLinks).flatMap(checkLink),
};

function checkLink({ address, place, source }: ListedLink): Problem[] {
  if (/^file:|^[a-z]:[\\/]|^\\\\/i.test(address)) {
    const what = `\`${address}\` er en fil på en maskine, som læserne ikke kan nå.`;
    return [problem(source.file, place, what, 'læg filen på nettet eller i `media/`, og skriv adressen på den.')];
  }
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return [];
  const { hostname, pathname } = new URL(address);
  const why = OWN.test(hostname)
    ? 'findes kun på ens egen maskine eller i huset'
    : SHARED.test(hostname)
      ? 'er et delt dokument, som kræver, at man logger ind'
      : UNDER_WAY.test(hostname) || INSIDE.test(pathname)
        ? 'er en side for redaktører, og den er ikke offentlig'
        : undefined;
  if (!why) return [];
  return [
    warning(source.file, place, `\`${hostname}\` ${why}.`, 'skriv den adresse, som alle kan åbne, eller slet linket.'),
  ];
}
