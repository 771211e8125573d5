/** A conference, for machines: schema.org's Event with what happens in it. */
import { describeParticipant, listItems } from '../programme/programme.ts';
import type { Item, Programme } from '../programme/programme.ts';
import { endOf, startOf } from '../programme/when.ts';
import type { Site } from '../schemas/site.ts';
import { publicationPicturePath } from './pages.ts';
import { describeOrganisation, LANGUAGE } from './things.ts';
import type { Thing } from './things.ts';

/**
 * The conference as an event, its items as parts of it. Pauses are none.
 *
 * @param site origin of the published site
 */
export function describeEvent(programme: Programme, publisher: Site, site: URL): Thing {
  const { path, title, theme, description, days, stream, place } = programme;
  const address = (target: string) => new URL(target, site).href;
  const items = listItems(programme).filter(({ kind }) => kind !== 'break');
  const here = { '@type': 'Place', name: place };
  return {
    '@type': 'Event',
    '@id': `${address(path)}#topmoede`,
    name: title,
    alternateName: theme,
    description,
    inLanguage: LANGUAGE,
    url: address(path),
    image: address(publicationPicturePath(programme)),
    startDate: days[0]?.date,
    endDate: days.at(-1)?.date,
    location: stream ? [here, { '@type': 'VirtualLocation', url: stream.address }] : here,
    organizer: describeOrganisation(publisher),
    subEvent: items.map((item) => describeItem(item, programme, address)),
  };
}

function describeItem(item: Item, { path, place }: Programme, address: (target: string) => string): Thing {
  const end = endOf(item);
  return {
    '@type': 'Event',
    name: item.title,
    url: address(`${path}#${item.id}`),
    startDate: startOf(item),
    ...(end && { endDate: end }),
    location: { '@type': 'Place', name: item.place ?? place },
    ...(item.people.length > 0 && {
      performer: item.people.map((one) => ({
        '@type': 'Person',
        name: one.name,
        ...(describeParticipant(one) && { jobTitle: describeParticipant(one) }),
      })),
    }),
  };
}
