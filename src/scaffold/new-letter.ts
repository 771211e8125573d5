/** A letter to be written: who sends is known, and so is who sent the last one; the rest is to be written. */
import { CommandError } from '../cli/command-error.ts';
import type { NewFile } from '../cli/write-new.ts';
import { PUBLICATION_KINDS } from '../publications/kinds.ts';
import { isIndependent } from '../report/publisher.ts';
import { formatTyped } from '../report/short-links.ts';
import { isNotGiven } from '../schemas/common.ts';
import { findSource, listSources } from '../sources/select.ts';
import type { Sources } from '../sources/sources.ts';
import { guidanceComment, placeholder } from './marks.ts';
import { Provisional, renderMdx } from './render-mdx.ts';

/**
 * Plans its file. Letterhead and signatures are those of the newest letter, or else of `site.yaml`.
 *
 * @param name in the address: `stormoede`
 * @throws CommandError when the name can't stand in an address
 */
export function planLetter(sources: Sources, year: number, name: string, title: string | undefined): NewFile {
  const id = `${year}/${name}`;
  if (!PUBLICATION_KINDS.letter.id.test(id)) {
    throw new CommandError(
      `»${name}« kan ikke stå i en adresse.`,
      'brug små bogstaver a-z, tal og bindestreger; skriv æ, ø og å som `ae`, `oe` og `aa`.',
    );
  }
  const site = findSource(sources, 'site')?.data;
  const last = findLastLetter(sources);
  const original = { notGiven: placeholder('adressen på originalen i stedet, eller hvorfor den ikke kendes.') };
  const fields = {
    title: title ?? placeholder('hvad brevet handler om'),
    description: placeholder('én sætning til arkivet, søgemaskiner og delinger.'),
    state: 'draft',
    date: new Provisional(`${year}-01-01`, 'den dag, brevet er skrevet'),
    original: site && isIndependent(site) ? original : undefined,
    letterhead: last?.letterhead ?? (site ? [...site.address, formatTyped(site.website)] : [placeholder('adressen')]),
    receivers: [placeholder('modtagerne, som de står efter ordet »til«')],
    caseId: placeholder('sagens nummer'),
    documentId: placeholder('brevets nummer'),
    salutation: placeholder('hilsenen først, for eksempel »Kære kommunalbestyrelser«'),
    closing: 'Venlig hilsen',
    signatories: last?.signatories
      ? new Provisional(last.signatories, 'hvem der skriver under; id’er fra people.yaml')
      : { notGiven: placeholder('hvem der skriver under i stedet, som en liste med id’er fra people.yaml.') },
  };
  return {
    path: `${PUBLICATION_KINDS.letter.folder}/${id}.mdx`,
    content: renderMdx(
      fields,
      guidanceComment('brevets tekst uden hilsenerne, med mellemrubrikker, der begynder med ##.'),
    ),
  };
}

/** Letterhead and signatures of the letter that was filed last, as far as it gives them. */
function findLastLetter(sources: Sources) {
  const newestFirst = listSources(sources, 'letter')
    .flatMap(({ slug, data }) => (data ? [{ slug, data }] : []))
    .sort((a, b) => b.slug.localeCompare(a.slug));
  const signatories = newestFirst.map(({ data }) => data.signatories).find((given) => !isNotGiven(given));
  const letterhead = newestFirst.map(({ data }) => data.letterhead).find((given) => !isNotGiven(given));
  return newestFirst.length > 0 ? { signatories, letterhead } : undefined;
}
