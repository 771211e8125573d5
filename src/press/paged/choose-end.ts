import { ATTRIBUTES } from '../contract.ts';
import { BLOCK, isOffer, listEnds } from './end-pieces.ts';
import type { EndPlan, EndResult } from './end-pieces.ts';

/** A part that was laid out once, and how its last page came out. */
export interface LaidOut {
  pages: HTMLElement[];
  end?: EndResult | undefined;
}

type Lay<Laid extends LaidOut> = (content: DocumentFragment, plan: EndPlan) => Promise<Laid>;

/** Text that fills less of a last page than this looks left behind: five lines of A4. */
const LEAST_TEXT = 0.12;
/** Most of a page that is carried over to keep a few lines company. */
const MOST_CARRIED = 0.45;

/** Whether a part has anything to choose. */
export function hasEnds(content: ParentNode): boolean {
  return listEnds(content).length > 0;
}

/**
 * Chooses by trying how the last page of a part is set: at first as it comes, then tighter if little would stand on it. The
 * first way that saves the page is taken. If none does, some of the text is carried over to the last page.
 *
 * @param lay lays out a content, which it may change
 */
export async function chooseEnd<Laid extends LaidOut>(content: DocumentFragment, lay: Lay<Laid>): Promise<Laid> {
  const section = listEnds(content)[0]?.parentElement;
  [...(section?.children ?? [])].forEach((child, index) => child.setAttribute(BLOCK, String(index)));
  const natural = await settle(content, lay);
  if (!natural.isThin) return natural.laid;
  for (const setting of section?.getAttribute(ATTRIBUTES.tighter)?.match(/\S+/g) ?? []) {
    const { laid } = await settle(setTighter(content, setting), lay);
    if (laid.pages.length < natural.laid.pages.length) return laid;
  }
  return (await carryOver(content, natural, lay)) ?? natural.laid;
}

interface Settled<Laid extends LaidOut> {
  laid: Laid;
  /** Laid out with all of its ends at the foot, whether they fit there or not. */
  text: Laid;
  /** The last page holds little, or nothing but ends that found no room on the page before. */
  isThin: boolean;
}

/** With as much at the foot as fits there: all of it, else what comes last, else nothing. */
async function settle<Laid extends LaidOut>(content: DocumentFragment, lay: Lay<Laid>): Promise<Settled<Laid>> {
  const count = listEnds(content).filter((end) => !isOffer(end)).length;
  const text = await lay(copy(content), { kept: 0 });
  let laid = text;
  for (let kept = 1; kept <= count && !laid.end?.fits; kept += 1) laid = await lay(copy(content), { kept });
  const isShort = laid.pages.length > 1 && (laid.end?.textShare ?? 1) < LEAST_TEXT;
  return { laid, text, isThin: isShort || laid.pages.length > text.pages.length };
}

/** Begins the last page some blocks earlier, so that it holds more than a few lines. */
async function carryOver<Laid extends LaidOut>(
  content: DocumentFragment,
  { laid, text }: Settled<Laid>,
  lay: Lay<Laid>,
): Promise<Laid | undefined> {
  // Only of a page that is full some of the text can go on.
  if (laid.pages.length === text.pages.length) return undefined;
  const from = text.end?.blocks.findLast(
    ({ block, shareBelow }) => shareBelow >= LEAST_TEXT && !isTiedToNext(content, block - 1),
  );
  if (!from || from.shareBelow > MOST_CARRIED) return undefined;
  const changed = copy(content);
  // What Paged.js makes of `break-before: page`.
  changed.querySelector(`[${BLOCK}="${from.block}"]`)?.setAttribute('data-break-before', 'page');
  changed.querySelector(`[${BLOCK}="${from.block - 1}"]`)?.setAttribute('data-next-break-before', 'page');
  const carried = await lay(changed, { kept: 0 });
  return carried.end?.fits && carried.pages.length === laid.pages.length ? carried : undefined;
}

/** Whether a block must not be parted from the next: a heading, or what stands beside the text that follows. */
function isTiedToNext(content: DocumentFragment, block: number): boolean {
  const element = content.querySelector(`[${BLOCK}="${block}"]`);
  return element !== null && !element.matches('p, ul, ol, table, figure');
}

function setTighter(content: DocumentFragment, setting: string): DocumentFragment {
  const changed = copy(content);
  listEnds(changed)[0]?.parentElement?.classList.add(setting);
  return changed;
}

function copy(content: DocumentFragment): DocumentFragment {
  return content.cloneNode(true) as DocumentFragment;
}
