/** Looks whether the file has become another one on the disk, when the editor comes back to the page. */
import { useContext, useEffect } from 'preact/hooks';
import { DeskContext } from '../common/desk.ts';
import type { Session } from './session.ts';

/** @param onReload reads the file anew; called when nothing of ours would be lost by it */
export function useDiskWatch(session: Session | undefined, onReload: () => void): void {
  const { api } = useContext(DeskContext);
  useEffect(() => {
    if (!session) return;
    const isAtRest = (): boolean => !session.saver.isDirty && session.state.value.is === 'saved';
    const look = async (): Promise<void> => {
      if (document.hidden || !isAtRest()) return;
      const answer = await api.version(session.file.path).catch(() => undefined);
      if (answer && isAtRest() && answer.version !== session.saver.version) onReload();
    };
    const onSee = (): void => void look();
    const leave = (event: BeforeUnloadEvent): void => {
      void session.saver.flush();
      if (session.saver.isDirty) event.preventDefault();
    };
    document.addEventListener('visibilitychange', onSee);
    addEventListener('focus', onSee);
    addEventListener('beforeunload', leave);
    return () => {
      document.removeEventListener('visibilitychange', onSee);
      removeEventListener('focus', onSee);
      removeEventListener('beforeunload', leave);
    };
  }, [session]);
}
