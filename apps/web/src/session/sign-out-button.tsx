import { useQuery, useQueryClient } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { Button } from '../ui/button.js';
import { closeSession, sessionHere } from './queries.js';
import { signedOut } from './signed-out.js';

/** Ends the session of this browser; there is none where the server has no token. */
export function SignOutButton() {
  const queries = useQueryClient();
  const { data } = useQuery(sessionHere());
  if (data?.access !== 'session') return null;

  const leave = async (): Promise<void> => {
    await closeSession();
    queries.clear();
    signedOut.set(true);
  };
  return (
    <Button look="plain" onClick={() => void leave()} aria-label="Sign out" title="Sign out">
      <LogOut size={17} aria-hidden />
    </Button>
  );
}
