/** A letter, for machines: schema.org's Message. An independent rendering is a text based on it. */
import { letterPdfPath } from '../letters/addresses.ts';
import { describeEvents, formatReceivers } from '../letters/describe.ts';
import { listSignatories } from '../letters/letter.ts';
import type { Letter } from '../letters/letter.ts';
import { isIndependent } from '../report/publisher.ts';
import { isNotGiven } from '../schemas/common.ts';
import type { Site } from '../schemas/site.ts';
import { publicationPicturePath } from './pages.ts';
import { describeOrganisation, LANGUAGE } from './things.ts';
import type { Thing } from './things.ts';

/**
 * What a letter's page is.
 *
 * @param site origin of the published site
 */
export function describeLetter(letter: Letter, publisher: Site, site: URL): Thing {
  const address = (target: string) => new URL(target, site).href;
  const page = {
    '@id': `${address(letter.path)}#brev`,
    name: letter.title,
    description: letter.description,
    inLanguage: LANGUAGE,
    url: address(letter.path),
    image: address(publicationPicturePath(letter)),
    about: listEvents(letter),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'application/pdf',
      contentUrl: address(letterPdfPath(letter, publisher)),
    },
  };
  const sent = describeSent(letter, publisher);
  return isIndependent(publisher)
    ? { '@type': 'CreativeWork', ...page, isBasedOn: { '@type': 'Message', name: letter.title, ...sent } }
    : { '@type': 'Message', ...page, ...sent };
}

/** The letter that was sent. What it does not give is left out. */
function describeSent(letter: Letter, publisher: Site) {
  const { dated, caseId, original } = letter;
  return {
    sender: describeOrganisation(publisher),
    author: listSignatories(letter).map(({ name }) => ({ '@type': 'Person', name })),
    toRecipient: { '@type': 'Audience', audienceType: formatReceivers(letter) },
    ...(!isNotGiven(dated) && { dateSent: dated }),
    ...(!isNotGiven(caseId) && { identifier: caseId }),
    ...(typeof original === 'string' && { url: original }),
  };
}

function listEvents(letter: Letter): Thing[] {
  return describeEvents(letter).flatMap(({ title, when, place, address }) =>
    when.map(({ machine }) => ({
      '@type': 'Event',
      name: title,
      startDate: machine,
      ...(place && { location: { '@type': 'Place', name: place } }),
      ...(address && { url: address }),
    })),
  );
}
