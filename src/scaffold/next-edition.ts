import { isIndependent } from '../report/publisher.ts';
import type { EditionData } from '../schemas/edition.ts';
import type { Site } from '../schemas/site.ts';
import { guidanceComment, placeholder } from './marks.ts';
import { Provisional, renderMdx } from './render-mdx.ts';
import { shiftDay } from './years.ts';

/**
 * `edition.mdx` of a new draft: signatories, motif and colours are carried over, and placeholders replace the texts.
 */
export function renderNextEdition(last: EditionData, year: number, site: Site): string {
  const { counts, ...motif } = last.motif;
  const fields = {
    title: placeholder('årets tema'),
    description: placeholder(`en sætning om beretningen ${year} til søgemaskiner.`),
    state: 'draft',
    date: new Provisional(shiftDay(last.date), 'udgavens dag, som regel den dag, hvor bestyrelsen skrev under.'),
    original: isIndependent(site)
      ? { notGiven: placeholder('adressen på originalen, eller hvorfor den ikke kan oplyses.') }
      : undefined,
    signatories:
      last.signatories.length > 0
        ? new Provisional(last.signatories, `ført over fra ${year - 1}: hvem skriver forordet under?`)
        : undefined,
    keyFigures: new Provisional([], 'forsidens nøgletal som `kapitel#id`.'),
    motif: { ...motif, counts: placeholder('hvad motivets tal tæller; ret tallene, så det passer.') },
    colours: last.colours && new Provisional(last.colours, `udgavens farver; her står ${year - 1}’s.`),
  };
  return renderMdx(fields, guidanceComment('forordet.'));
}
