import { FileUp } from 'lucide-react';
import { useRef, useState, type DragEvent } from 'react';
import { Button } from '../ui/button.js';
import styles from './drop-zone.module.css';

/** Where files are let fall, or chosen. */
export function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={`${styles['zone']} ${isOver ? styles['over'] : ''}`}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <FileUp size={28} className={styles['icon']} aria-hidden />
      <h2>Drop documents here</h2>
      <Button look="primary" onClick={() => input.current?.click()}>
        Choose files…
      </Button>
      <p>
        Earnings releases as text, Markdown, HTML or PDF, and keyed figures as CSV or JSON, up to 64 MiB each.
        First you see what would be read. Nothing is written before you accept it.
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Documents"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </div>
  );
}
