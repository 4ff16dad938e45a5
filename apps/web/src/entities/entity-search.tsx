import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { SearchIcon, SOUGHT_BY } from './entity-search-frame.js';
import styles from './entity-search.module.css';
import { foundEntities } from './queries.js';

/** Finds an entity by its identifier, its ticker or a part of its name, and goes to it. */
export default function EntitySearch() {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const { data, isFetching, error } = useQuery(foundEntities(useDeferredValue(text.trim())));
  const items = text === '' ? [] : (data?.items ?? []);

  const open = (entity: string): void => {
    setText('');
    void navigate({ to: '/entities/$entity', params: { entity } });
  };

  return (
    <div className={styles['box']}>
      <ComboboxProvider value={text} setValue={setText} resetValueOnHide>
        <SearchIcon />
        <Combobox
          className={styles['input']}
          aria-label="Find an entity"
          placeholder={SOUGHT_BY}
          autoSelect
        />
        <ComboboxPopover className={styles['found']} gutter={6} hidden={text === ''} aria-label="Entities">
          {items.map(({ entity, name }) => (
            <ComboboxItem
              key={entity}
              className={styles['item']}
              value={entity}
              onClick={() => open(entity)}
              setValueOnClick={false}
            >
              <span>{name ?? entity}</span>
              <span className={styles['id']}>{entity}</span>
            </ComboboxItem>
          ))}
          {items.length === 0 && (
            <div className={styles['note']}>
              {error?.message ?? (isFetching ? 'Looking…' : 'No entity of this ledger is called so.')}
            </div>
          )}
        </ComboboxPopover>
      </ComboboxProvider>
    </div>
  );
}
