/** »Send til gennemsyn« and »Udgiv«: who sends what with which words, and the steps as they come. */
import { useContext, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { EditionOverview, HistoryState, Step } from '../../contract.ts';
import { failureOf } from '../common/api.ts';
import { DeskContext } from '../common/desk.ts';
import { Dialog } from '../common/dialog.tsx';
import { FailureNotice } from '../common/notice.tsx';
import { addressOf } from '../common/route.ts';
import { Hindrances, RefusedPlaces } from './hindrances.tsx';
import { TextInput } from '../form/inputs.tsx';

interface Props {
  history: HistoryState;
  /** The edition that is published; none for a review. */
  edition?: EditionOverview | undefined;
  onClose: () => void;
  /** Something may have changed. */
  onDone: () => void;
}

const NAME = 'redaktion-navn';

export function SendDialog({ history, edition, onClose, onDone }: Props): JSX.Element {
  const { api } = useContext(DeskContext);
  const [author, setAuthor] = useState(() => history.author ?? readAuthor());
  const [message, setMessage] = useState(edition?.state === 'draft' ? 'Første udgave.' : '');
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [isRunning, setRunning] = useState(false);
  const hasRun = useRef(false);
  const title = edition ? `Udgiv beretningen ${edition.year}` : 'Send til gennemsyn';
  const run = async (): Promise<void> => {
    localStorage.setItem(NAME, JSON.stringify(author));
    setSteps([]);
    setRunning(true);
    hasRun.current = true;
    const onStep = (step: Step): void => setSteps((before) => [...before, step]);
    const request = { author, message };
    await (edition ? api.publish({ ...request, year: edition.year }, onStep) : api.review(request, onStep)).catch(
      (error: unknown) => onStep({ text: '', failure: failureOf(error) }),
    );
    setRunning(false);
    onDone();
  };
  const isReady = message.trim() !== '' && author.name !== '' && /.@./.test(author.email);
  const last = steps.at(-1);
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        {edition && steps.length === 0 ? <Hindrances edition={edition} /> : null}
        <p>{edition ? PUBLISHING : history.hasRemote ? REVIEWING : ALONE}</p>
        <p>
          <a href={addressOf({ page: 'changes', since: '' })} target="_blank">
            Se, hvad der er ændret
          </a>
        </p>
        {last?.isDone ? null : (
          <>
            <Field id="send-ord" label={edition ? describeNote(edition) : 'Hvad der er gjort; kollegaen ser det'}>
              <TextInput id="send-ord" value={message} isLong isReadOnly={isRunning} onValue={setMessage} isRequired />
            </Field>
            <div class="pair">
              <Field id="send-navn" label="Dit navn">
                <TextInput
                  id="send-navn"
                  value={author.name}
                  isReadOnly={isRunning}
                  onValue={(name) => setAuthor({ ...author, name })}
                  isRequired
                />
              </Field>
              <Field id="send-mail" label="Din mailadresse">
                <TextInput
                  id="send-mail"
                  value={author.email}
                  isReadOnly={isRunning}
                  onValue={(email) => setAuthor({ ...author, email })}
                  isRequired
                />
              </Field>
            </div>
          </>
        )}
        <Steps steps={steps} isRunning={isRunning} />
        <p class="buttons">
          {last?.isDone ? (
            <button type="button" class="button button--main" onClick={onClose}>
              Luk
            </button>
          ) : (
            <button type="submit" class="button button--main" disabled={!isReady || isRunning}>
              {isRunning ? 'Arbejder …' : edition ? 'Udgiv' : 'Send'}
            </button>
          )}
        </p>
      </form>
    </Dialog>
  );
}

const describeNote = ({ state }: EditionOverview): string =>
  state === 'draft' ? 'Note til den første udgave; læserne ser den' : 'Hvad revisionen bringer; læserne ser det';

const REVIEWING =
  'Alt, hvad der er ændret, bliver sendt til kollegaerne som et udkast for sig, og bagefter står her, hvad de skal åbne. Læserne ser intet af det.';
const ALONE =
  'Alt, hvad der er ændret, bliver gemt som ét skridt i historikken på denne maskine. Læserne ser intet af det.';
const PUBLISHING =
  'Beretningen bliver kontrolleret og bygget, og udgaven bliver frosset, som læserne får den. Går noget galt undervejs, er alt, som det var.';

function Field({ id, label, children }: { id: string; label: string; children: JSX.Element }): JSX.Element {
  return (
    <div class="field">
      <div class="field__head">
        <label for={id}>{label}</label>
      </div>
      {children}
    </div>
  );
}

function Steps({ steps, isRunning }: { steps: readonly Step[]; isRunning: boolean }): JSX.Element {
  const { api } = useContext(DeskContext);
  return (
    <ol class="steps" aria-live="polite" aria-busy={isRunning}>
      {withoutStopped(steps).map(({ text, failure, small, address, said, links, isZip, isDone }, index) => (
        <li key={index} class={isDone ? 'steps__done' : undefined}>
          {failure ? (
            <FailureNotice failure={failure}>
              {failure.findings ? <RefusedPlaces findings={failure.findings} /> : null}
            </FailureNotice>
          ) : (
            <span class="steps__text">{text}</span>
          )}
          {address ? (
            <p>
              <a href={address} target="_blank" rel="noopener">
                {address}
              </a>
            </p>
          ) : null}
          {small ? <p class="steps__small">{small}</p> : null}
          {links?.length ? (
            <p class="steps__links">
              {links.map((link) => (
                <a key={link.address} href={link.address} target="_blank" rel="noopener">
                  {link.text}
                </a>
              ))}
            </p>
          ) : null}
          {said ? (
            <details>
              <summary>Vis, hvad bygningen sagde</summary>
              <pre class="report">{said}</pre>
            </details>
          ) : null}
          {isZip ? (
            <button type="button" class="button button--small" onClick={() => void api.zip().then(saveZip)}>
              Hent indholdet som zip
            </button>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

/** What was being done when it stopped is done no more. */
function withoutStopped(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ text }, index) => !(text.endsWith('…') && steps[index + 1]?.failure));
}

function saveZip(zip: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(zip);
  link.download = 'beretning.zip';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function readAuthor(): { name: string; email: string } {
  try {
    const known = JSON.parse(localStorage.getItem(NAME) ?? '{}') as { name?: string; email?: string };
    return { name: known.name ?? '', email: known.email ?? '' };
  } catch {
    return { name: '', email: '' };
  }
}
