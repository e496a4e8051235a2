import { type OutletCount, outletPage } from '../outlets.ts';
import type { Outlet, Page } from '../search.ts';
import type { PageRequest } from '../store.ts';
import type { Connection } from './connection.ts';

export const outlets = (connection: Connection, request: PageRequest & { readonly name: string }): Page<Outlet> =>
  outletPage(
    connection.all<OutletCount>(
      `SELECT coalesce(o.value, h.value) AS name, h.value AS host, g.documents, g.statements
       FROM (SELECT outlet, host, count(*) AS documents, sum(statements) AS statements FROM documents GROUP BY outlet, host) g
       LEFT JOIN labels o ON o.number = g.outlet LEFT JOIN labels h ON h.number = g.host
       WHERE coalesce(o.value, h.value) IS NOT NULL`,
    ),
    request,
  );
