import type { Page } from 'puppeteer-core';
import type { Finding } from './errors.ts';

/** Node.TEXT_NODE, as the browser counts. */
const TEXT = 3;
const MOST_NAMED = 5;

/** One document of `DOMSnapshot.captureSnapshot`; strings are indexes into the snapshot's list. */
interface SnapshotNodes {
  parentIndex: number[];
  nodeType: number[];
  nodeName: number[];
  nodeValue: number[];
  backendNodeId: number[];
  attributes: number[][];
}

/**
 * Text that would be printed but not tagged, so that nobody hears it. Chromium makes tags of its accessibility tree, and
 * now and then leaves a text out of it: a single digit at the start of a float was one ("notRendered", Chromium 156).
 * Texts that are meant to be silent, such as running feet, are `aria-hidden`.
 *
 * Asked before printing, because in the PDF an untagged text can't be told from a running foot.
 */
export async function findUntagged(page: Page): Promise<Finding[]> {
  const session = await page.createCDPSession();
  try {
    const { nodes: spoken } = await session.send('Accessibility.getFullAXTree');
    const heard = new Set(spoken.filter(({ ignored, role }) => !ignored && role?.value === 'StaticText').map(({ backendDOMNodeId }) => backendDOMNodeId));
    const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: [] });
    const [document] = documents;
    if (!document) return [];
    const nodes = document.nodes as SnapshotNodes;
    const lost = document.layout.nodeIndex.filter(
      (index) => nodes.nodeType[index] === TEXT && !heard.has(nodes.backendNodeId[index] ?? 0) && isMeantToBeHeard(nodes, strings, index),
    );
    return [...new Set(lost)].slice(0, MOST_NAMED).map((index) => toFinding(nodes, strings, index));
  } finally {
    await session.detach();
  }
}

function isMeantToBeHeard(nodes: SnapshotNodes, strings: string[], index: number): boolean {
  if (!strings[nodes.nodeValue[index] ?? -1]?.trim()) return false;
  for (let node = nodes.parentIndex[index] ?? -1; node >= 0; node = nodes.parentIndex[node] ?? -1) {
    const attributes = (nodes.attributes[node] ?? []).map((string) => strings[string]);
    const hidden = attributes.indexOf('aria-hidden');
    if (hidden >= 0 && attributes[hidden + 1] === 'true') return false;
    // A drawing is heard by its label, whatever letters it is made of.
    if (attributes.includes('img') || strings[nodes.nodeName[node] ?? -1] === 'STYLE') return false;
  }
  return true;
}

function toFinding(nodes: SnapshotNodes, strings: string[], index: number): Finding {
  const text = strings[nodes.nodeValue[index] ?? -1]?.trim().slice(0, 60) ?? '';
  const parent = strings[nodes.nodeName[nodes.parentIndex[index] ?? -1] ?? -1]?.toLowerCase() ?? 'siden';
  return {
    what: `Teksten "${text}" i <${parent}> ville stå på papiret uden at blive læst op af en skærmlæser.`,
    fix: 'skriv teksten lidt anderledes, og vis beskeden til en udvikler: browseren har udeladt den.',
  };
}
