import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { Button } from '../ui/button.js';
import { Page } from '../ui/page.js';
import { openSession } from './queries.js';
import styles from './sign-in.module.css';
import { signedOut } from './signed-out.js';

/** What a header can carry as one word. */
const TOKEN = /^[\x21-\x7e]+$/;

/** Asks for the token of the server, which keeps out who does not have it. */
export function SignIn() {
  const queries = useQueryClient();
  const [token, setToken] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const id = useId();

  const submit = async (): Promise<void> => {
    if (!TOKEN.test(token))
      return setRefusal('A token or key is one word without spaces, as you were given it.');
    setIsAsking(true);
    try {
      await openSession(token);
      queries.clear();
      signedOut.set(false);
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
      setIsAsking(false);
    }
  };

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit();
  };

  return (
    <Page
      title="Sign in"
      lead="This server lets in who shows its token, a key or a JWT. Whoever runs it gives these out."
    >
      <form className={styles['form']} onSubmit={onSubmit}>
        <label htmlFor={id}>Token</label>
        <input
          id={id}
          className={styles['input']}
          type="password"
          autoComplete="current-password"
          required
          value={token}
          aria-describedby={refusal === null ? undefined : `${id}-refusal`}
          aria-invalid={refusal !== null}
          onChange={({ target }) => setToken(target.value.trim())}
        />
        {refusal !== null && (
          <p id={`${id}-refusal`} role="alert" className={styles['refusal']}>
            {refusal}
          </p>
        )}
        <Button type="submit" look="primary" disabled={isAsking}>
          {isAsking ? 'Signing in…' : 'Sign in'}
        </Button>
      </form>
    </Page>
  );
}
