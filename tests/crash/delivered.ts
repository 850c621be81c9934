import type { Client } from 'pg'

/**
 * Notes every event that leaves the outbox, in the very transaction that takes it out. What the relay forgets, or a
 * command never put there, is not noted.
 */
export async function watchOutbox(owner: Client): Promise<void> {
  await owner.query(`
    create table watched_event (event_id text primary key);
    create function watch_outbox() returns trigger language plpgsql security definer set search_path = public, pg_temp
      as $$ begin insert into watched_event values (old.event_id) on conflict do nothing; return null; end $$;
    create trigger watch_outbox after delete on outbox for each row execute function watch_outbox()`)
}

export async function outboxSize(owner: Client): Promise<number> {
  const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from outbox')
  return rows[0]?.n ?? -1
}

/** Events that happened since the watching began and were never handed on. */
export async function undelivered(owner: Client, since: string): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    'select id from event where at >= $1 and not exists (select 1 from watched_event w where w.event_id = id)',
    [since],
  )
  return rows.map(row => row.id)
}
