import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, visit } from 'unist-util-visit';

/**
 * Moves a built page's own policy to the beginning of its head. A policy covers what stands behind it alone, and Astro
 * writes it last. The encoding stays before it: browsers look for it in the first 1024 bytes (HTML, 4.2.5.4), and it loads
 * and runs nothing. All other bytes stay the same.
 *
 * @returns the page as it was when it has no policy, as pages have in `npm run dev`
 */
export function putPolicyFirst(html: string): string {
  const head = fromHtml(html.slice(0, html.indexOf('</head>')));
  const policy = locate(head, ({ httpEquiv }) => /^content-security-policy$/i.test(String(httpEquiv)));
  const encoding = locate(head, ({ charSet }) => charSet !== undefined);
  if (!policy || !encoding || policy.start < encoding.end) return html;
  const [before, between] = [html.slice(0, encoding.end), html.slice(encoding.end, policy.start)];
  return before + html.slice(policy.start, policy.end) + between + html.slice(policy.end);
}

/** Offsets of the first `<meta>` with some properties. */
function locate(
  tree: Root,
  isWanted: (properties: Element['properties']) => boolean,
): { start: number; end: number } | undefined {
  let found: { start: number; end: number } | undefined;
  visit(tree, { type: 'element', tagName: 'meta' }, ({ properties, position }: Element) => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (start === undefined || end === undefined || !isWanted(properties)) return undefined;
    found = { start, end };
    return EXIT;
  });
  return found;
}
