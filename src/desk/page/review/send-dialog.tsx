/** »Send til gennemsyn« and »Udgiv«: who sends what with which words, and the steps as they come. */
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { EditionOverview, HistoryState, Step } from '../../contract.ts';
import { failureOf } from '../common/api.ts';
import { DeskContext } from '../common/desk.ts';
import { Dialog } from '../common/dialog.tsx';
import { addressOf } from '../common/route.ts';
import { Hindrances, HINDRANCES_ID, listHindrances } from './hindrances.tsx';
import { Steps } from './steps.tsx';
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
  // What others wrote meanwhile counts: the numbers of the page beneath may be old.
  useEffect(onDone, []);
  const done = useRef<HTMLButtonElement>(null);
  const isDone = steps.at(-1)?.isDone === true;
  useEffect(() => {
    if (isDone) done.current?.focus();
  }, [isDone]);
  const isHindered = edition !== undefined && !isRunning && listHindrances(edition).length > 0;
  const isReady = message.trim() !== '' && author.name !== '' && /.@./.test(author.email);
  const last = steps.at(-1);
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isHindered) explainHindrance();
          else if (isReady && !isRunning) void run();
        }}
      >
        {edition && !isRunning && !isDone ? <Hindrances edition={edition} /> : null}
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
            <button ref={done} type="button" class="button button--main" onClick={onClose}>
              Færdig
            </button>
          ) : (
            <button
              type="submit"
              class="button button--main"
              disabled={isRunning || (!isReady && !isHindered)}
              aria-disabled={isHindered}
              aria-describedby={isHindered ? HINDRANCES_ID : undefined}
            >
              {isRunning ? 'Arbejder …' : edition ? 'Udgiv' : 'Send'}
            </button>
          )}
        </p>
      </form>
    </Dialog>
  );
}

/** A press while nothing can be published leads to the reason. */
function explainHindrance(): void {
  const told = document.getElementById(HINDRANCES_ID);
  told?.scrollIntoView({ block: 'center' });
  told?.focus();
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

function readAuthor(): { name: string; email: string } {
  try {
    const known = JSON.parse(localStorage.getItem(NAME) ?? '{}') as { name?: string; email?: string };
    return { name: known.name ?? '', email: known.email ?? '' };
  } catch {
    return { name: '', email: '' };
  }
}
