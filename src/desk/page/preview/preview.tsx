/** The pages of a file as readers get them, on the web and on paper, at the place of the cursor. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Session } from '../file/session.ts';
import { goToLine } from '../text/editor.ts';
import { listPlaces, placeAt } from '../text/places.ts';
import type { Place } from '../text/places.ts';
import { FrameLink } from './frame-link.ts';

type Medium = 'web' | 'print';

const MEDIA: readonly { medium: Medium; label: string }[] = [
  { medium: 'web', label: 'Net' },
  { medium: 'print', label: 'Papir' },
];

/** How long the cursor rests before the pages follow it. */
const FOLLOW_MS = 150;

export function Preview({ session }: { session: Session }): JSX.Element | null {
  const { addresses } = session.file;
  const [medium, setMedium] = useState<Medium>('web');
  const frame = useRef<HTMLIFrameElement>(null);
  const link = useRef<FrameLink | undefined>(undefined);
  const places = useRef<Place[]>([]);
  const line = session.line.value;
  const text = session.text.value;

  useEffect(() => {
    // Of a text that cannot be read right now, the places before stand nearly where they stood.
    if (!session.file.path.endsWith('.mdx')) return;
    const timer = setTimeout(() => {
      try {
        places.current = listPlaces(text);
        link.current?.show(placeAt(places.current, session.line.value)?.id);
      } catch {
        return;
      }
    }, FOLLOW_MS);
    return () => clearTimeout(timer);
  }, [text]);

  useEffect(() => {
    const timer = setTimeout(() => link.current?.show(placeAt(places.current, line)?.id), FOLLOW_MS * 2);
    return () => clearTimeout(timer);
  }, [line]);

  useEffect(() => {
    if (!frame.current) return;
    const goToPlace = (ids: readonly string[]): void => {
      const place = ids.flatMap((id) => places.current.find((each) => each.id === id) ?? [])[0];
      if (place) goToLine(session.view, place.from);
    };
    link.current = new FrameLink(frame.current, { isPaper: medium === 'print', onClick: goToPlace });
    link.current.show(placeAt(places.current, session.line.value)?.id);
    return () => link.current?.close();
  }, [medium]);

  if (!addresses) return null;
  return (
    <section class="preview" aria-label="Forhåndsvisning">
      <header class="preview__head">
        <div role="group" aria-label="Vis som">
          {MEDIA.map(({ medium: each, label }) => (
            <button key={each} type="button" class="tab" aria-pressed={medium === each} onClick={() => setMedium(each)}>
              {label}
            </button>
          ))}
        </div>
        <a href={addresses[medium]} target="_blank" rel="noopener">
          Åbn i ny fane
        </a>
      </header>
      <div class="preview__body">
        <iframe
          key={medium}
          ref={frame}
          src={addresses[medium]}
          title={medium === 'web' ? 'Siden på nettet' : 'Siderne på papir'}
          data-medium={medium}
        />
      </div>
    </section>
  );
}
