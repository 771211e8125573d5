/** The pages of a file as readers get them, on the web and on paper, at the place of the cursor. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { SILENT } from '../common/api.ts';
import type { Session } from '../file/session.ts';
import { goToLine } from '../text/editor.ts';
import { listPlaces, placeAt } from '../text/places.ts';
import type { Place } from '../text/places.ts';
import { Follower } from './follower.ts';
import type { Shown } from './follower.ts';
import { FrameLink } from './frame-link.ts';
import { sectionOf } from './section-of.ts';
import { tellPreview } from './told-above.ts';

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
  const following = useRef<Follower | undefined>(undefined);
  /** What was saved last, and whether the server did not answer since. */
  const version = useRef(session.saver.version);
  const isSilent = useRef(false);
  const [shown, setShown] = useState<Shown>('coming');
  const [isDivided, setDivided] = useState(true);
  const state = session.state.value;
  const line = session.line.value;
  const text = session.text.value;
  const showAt = (at: number): void => link.current?.show(placeAt(places.current, at)?.id, sectionOf(session.file));

  useEffect(() => {
    // Of a text that cannot be read right now, the places before stand nearly where they stood.
    if (!session.file.path.endsWith('.mdx')) return;
    const timer = setTimeout(() => {
      try {
        places.current = listPlaces(text);
        showAt(session.line.value);
      } catch {
        return;
      }
    }, FOLLOW_MS);
    return () => clearTimeout(timer);
  }, [text]);

  useEffect(() => {
    const timer = setTimeout(() => showAt(line), FOLLOW_MS * 2);
    return () => clearTimeout(timer);
  }, [line]);

  useEffect(() => {
    if (!frame.current) return;
    const goToPlace = (ids: readonly string[]): void => {
      const place = ids.flatMap((id) => places.current.find((each) => each.id === id) ?? [])[0];
      if (place) goToLine(session.view, place.from);
    };
    const shown = frame.current;
    const follower = new Follower({ reload: () => (shown.src = shown.src), onShown: setShown });
    following.current = follower;
    setShown('coming');
    setDivided(true);
    link.current = new FrameLink(shown, {
      isPaper: medium === 'print',
      onClick: goToPlace,
      onBegun: () => follower.begun(),
      onLoaded: (isPage) => follower.loaded(isPage),
      onDivided: setDivided,
    });
    showAt(session.line.value);
    return () => {
      link.current?.close();
      follower.close();
    };
  }, [medium]);

  useEffect(() => {
    if (state.is === 'unsaved') isSilent.current ||= state.failure.what === SILENT.what;
    if (state.is !== 'saved' || version.current === session.saver.version) return;
    version.current = session.saver.version;
    if (isSilent.current) following.current?.reconnected();
    else following.current?.saved();
    isSilent.current = false;
  }, [state]);
  useEffect(() => {
    const back = (): void => following.current?.reconnected();
    addEventListener('online', back);
    return () => removeEventListener('online', back);
  }, []);

  if (!addresses) return null;
  const told = tellPreview({ shown, isDividing: !isDivided, state, findings: session.findings.value });
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
        <div class="preview__told" role="status">
          {told ? <p>{told}</p> : null}
        </div>
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
