import { findSource, listSources } from '../../../sources/select.ts';
import { site } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Rule } from '../../finding.ts';

/** A site that does not say where readers can write or call. Its pages then say so: nobody invents an address. */
export const contactGiven: Rule = {
  id: 'kontakt',
  reason: 'Den, der finder en fejl eller mangler beretningen i en anden form, skal vide, hvor man skriver hen.',
  examples: {
    fails: { 'site.yaml': site() },
    passes: { 'site.yaml': site({ contact: { email: 'post@example.org' } }) },
  },
  subjects: (sources) => listSources(sources, 'site'),
  check: (sources) => {
    const source = findSource(sources, 'site');
    if (!source?.data || source.data.contact?.email || source.data.contact?.phone) return [];
    return [
      warning(
        source.file,
        source.fields.placeOf(['contact']),
        'Læserne kan ikke se, hvor de skal skrive hen: `contact` mangler.',
        'skriv `contact: { email: …, phone: … }` for den, der udgiver siderne. Filer og sidefod viser det.',
      ),
    ];
  },
};
