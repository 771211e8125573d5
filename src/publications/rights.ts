import { isIndependent } from '../report/publisher.ts';
import type { Site } from '../schemas/site.ts';
import { PUBLICATION_KINDS } from './kinds.ts';
import type { Publication } from './publication.ts';

/** Who holds which rights to a publication that is no edition, as a sentence. */
export function formatPublicationRights({ kind, year }: Pick<Publication, 'kind' | 'year'>, site: Site): string {
  const { noun } = PUBLICATION_KINDS[kind];
  // The organisation is not the author of what somebody else has rewritten.
  return isIndependent(site)
    ? `Uafhængig gengivelse af det ${noun}, som ${site.name} har offentliggjort; teksten er ikke ${site.words.genitive} egen ordlyd.`
    : `© ${year} ${site.name}`;
}
