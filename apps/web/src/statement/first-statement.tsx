import { getRouteApi, Navigate } from '@tanstack/react-router';

const route = getRouteApi('/entities/$entity');

/** Who names an entity and no statement is shown one. */
export function FirstStatement() {
  const { entity } = route.useParams();
  return (
    <Navigate
      to="/entities/$entity/statements/$statement"
      params={{ entity, statement: 'balance-sheet' }}
      replace
    />
  );
}
