-- Generated from the migrated database by `npm run db:schema`: the tables as they stand, for reading. Do not edit.

auth.account
  id uuid not null default gen_random_uuid()
  name text not null
  email text not null
  email_verified boolean not null default false
  image text
  user_name text not null
  has_second_factor boolean not null default false
  home_agency_id uuid not null
  created_at timestamp with time zone not null default now()
  updated_at timestamp with time zone not null default now()
  -- module: identity. Tài khoản: who signs in.
  CHECK ((email = lower(email)))
  CHECK ((name <> ''::text))
  CHECK ((user_name ~ '^[a-z0-9][a-z0-9._-]{2,31}$'::text))
  FOREIGN KEY (home_agency_id) REFERENCES agency(id)
  PRIMARY KEY (id)
  UNIQUE (email)
  UNIQUE (user_name)

auth.credential
  id uuid not null default gen_random_uuid()
  account_id uuid not null
  provider_id text not null
  provider_account_id text not null
  password text
  access_token text
  refresh_token text
  id_token text
  access_token_expires_at timestamp with time zone
  refresh_token_expires_at timestamp with time zone
  scope text
  created_at timestamp with time zone not null default now()
  updated_at timestamp with time zone not null default now()
  -- module: identity. What an account proves itself with; passwords as argon2id.
  FOREIGN KEY (account_id) REFERENCES auth.account(id) ON DELETE CASCADE
  PRIMARY KEY (id)
  UNIQUE (provider_id, provider_account_id)
  CREATE INDEX credential_account ON auth.credential USING btree (account_id)

auth.second_factor
  id uuid not null default gen_random_uuid()
  account_id uuid not null
  secret text not null
  backup_codes text not null
  verified boolean not null default false
  failed_verification_count integer not null default 0
  locked_until timestamp with time zone
  -- module: identity. The secret of an authenticator app and its backup codes, encrypted.
  FOREIGN KEY (account_id) REFERENCES auth.account(id) ON DELETE CASCADE
  PRIMARY KEY (id)
  UNIQUE (account_id)

auth.session
  id uuid not null default gen_random_uuid()
  account_id uuid not null
  token text not null
  active_agency_id uuid
  expires_at timestamp with time zone not null
  last_seen_at timestamp with time zone not null default now()
  ip_address text
  user_agent text
  created_at timestamp with time zone not null default now()
  updated_at timestamp with time zone not null default now()
  -- module: identity. A browser that is signed in: ends at expires_at, or after 60 minutes without a request.
  FOREIGN KEY (account_id) REFERENCES auth.account(id) ON DELETE CASCADE
  FOREIGN KEY (active_agency_id) REFERENCES agency(id)
  PRIMARY KEY (id)
  UNIQUE (token)
  CREATE INDEX session_account ON auth.session USING btree (account_id)

auth.sign_in_attempt
  subject text not null
  failures integer not null
  last_at timestamp with time zone not null
  -- module: identity. Wrong passwords in a row for an account, or for a name that has none (both are answered alike); codes of an authenticator app that were used.
  PRIMARY KEY (subject)

auth.verification
  id uuid not null default gen_random_uuid()
  identifier text not null
  value text not null
  expires_at timestamp with time zone not null
  created_at timestamp with time zone not null default now()
  updated_at timestamp with time zone not null default now()
  -- module: identity. Password links and half-done sign-ins; identifiers are kept as digests.
  PRIMARY KEY (id)
  CREATE INDEX verification_identifier ON auth.verification USING btree (identifier)

ops.agency
  id uuid not null
  code text not null
  CHECK ((code ~ '^[A-Z0-9][A-Z0-9-]{1,31}$'::text))
  PRIMARY KEY (id)
  UNIQUE (code)

ops.arrival_queue
  tenant_id uuid not null
  arrival_id uuid not null
  position bigint not null
  sent_by uuid not null
  sent_by_name text not null
  needs_recognition boolean not null default false
  desk text
  losses integer not null default 0
  seen_at timestamp with time zone
  done integer
  total integer
  -- module: document. Arrivals that wait; desk is the one that reads it and seen_at when it last said so; losses counts the desks that went away over it.
  FOREIGN KEY (tenant_id, arrival_id) REFERENCES arrival(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, arrival_id)

ops.arrival_turn
  tenant_id uuid not null
  served_at timestamp with time zone not null
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  PRIMARY KEY (tenant_id)

ops.calendar_key
  token_digest text not null
  tenant_id uuid not null
  feed_id uuid not null
  read_at timestamp with time zone
  -- module: reminder. The digests of the secrets of calendars, and when each was last read.
  FOREIGN KEY (tenant_id, feed_id) REFERENCES calendar_feed(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (token_digest)
  UNIQUE (tenant_id, feed_id)

ops.installation
  only_one boolean not null default true
  id uuid not null default gen_random_uuid()
  secret text not null default replace(((gen_random_uuid())::text || (gen_random_uuid())::text), '-'::text, ''::text)
  app_password text not null default replace(((gen_random_uuid())::text || (gen_random_uuid())::text), '-'::text, ''::text)
  steward_agency_id uuid
  CHECK (only_one)
  PRIMARY KEY (only_one)

ops.mail_outage
  only_one boolean not null default true
  since timestamp with time zone not null
  problem text not null
  tries integer not null
  next_try_at timestamp with time zone not null
  CHECK (only_one)
  PRIMARY KEY (only_one)

ops.mail_queue
  tenant_id uuid not null
  mail_id uuid not null
  position bigint not null
  next_try_at timestamp with time zone not null
  -- module: identity. Mails that wait for the mail server; who sends one holds an advisory lock of its session, which ends with the process.
  FOREIGN KEY (tenant_id, mail_id) REFERENCES outbox_mail(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, mail_id)
  CREATE INDEX mail_queue_next ON ops.mail_queue USING btree (next_try_at, "position")

ops.paper_count
  tenant_id uuid not null
  held jsonb not null
  -- module: document. How many papers of an agency bear each mark of a group.
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  PRIMARY KEY (tenant_id)

ops.paper_search
  tenant_id uuid not null
  paper_id uuid not null
  position bigint not null
  marks text[] not null
  face tsvector not null
  words tsvector not null
  -- module: document. Each paper as it is looked for. Derived: it can be made again from the papers.
  FOREIGN KEY (tenant_id, paper_id) REFERENCES paper(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, paper_id)
  CREATE INDEX paper_search_newest ON ops.paper_search USING btree (tenant_id, "position" DESC)
  CREATE INDEX paper_search_words ON ops.paper_search USING gin (marks, face, words) WITH (fastupdate=off)
  CREATE TRIGGER count_papers AFTER INSERT OR DELETE OR UPDATE OF marks ON ops.paper_search FOR EACH ROW EXECUTE FUNCTION count_papers()

ops.reminder_turn
  tenant_id uuid not null
  at_hour integer not null default 7
  done_on date
  -- module: reminder. The hour at which an agency is reminded and the day on which it last was; who does it holds an advisory lock of its session, which ends with the process.
  FOREIGN KEY (tenant_id) REFERENCES agency(id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id)

public.agency
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  code text not null
  created_at timestamp with time zone not null default now()
  -- module: organisation. Cơ quan: the tenant.
  CHECK ((tenant_id = id))
  PRIMARY KEY (id)
  policy agency_of_member for select using ((( SELECT app_tenant() AS app_tenant) IS NULL) AND (id IN ( SELECT membership.tenant_id
   FROM membership
  WHERE ((membership.account_id = ( SELECT app_account() AS app_account)) AND membership.active)))) with check -
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.agency FOR EACH ROW EXECUTE FUNCTION audit_row()
  CREATE TRIGGER name_steward AFTER INSERT ON public.agency FOR EACH ROW EXECUTE FUNCTION name_steward()
  CREATE TRIGGER open_reminder_turn AFTER INSERT ON public.agency FOR EACH ROW EXECUTE FUNCTION open_reminder_turn()
  CREATE TRIGGER register_agency BEFORE INSERT ON public.agency FOR EACH ROW EXECUTE FUNCTION register_agency()

public.agency_alias
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  alias text not null
  search_key text not null
  -- module: organisation. Other names papers use for the agency, former names included.
  CHECK ((alias <> ''::text))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, search_key)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.agency_alias FOR EACH ROW EXECUTE FUNCTION audit_row()

public.agency_header
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  name text not null
  short_name text not null default ''::text
  superior_name text not null default ''::text
  symbol text not null
  place text not null
  head_position text not null default ''::text
  head_name text not null default ''::text
  valid_from date not null
  valid_until date
  version integer not null default 1
  -- module: organisation. What the agency prints at the head of its papers, by the days it was so (valid_until is exclusive).
  CHECK (((valid_until IS NULL) OR (valid_until > valid_from)))
  CHECK ((name <> ''::text))
  CHECK ((place <> ''::text))
  CHECK ((symbol <> ''::text))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, valid_from)
  policy header_of_member for select using ((( SELECT app_tenant() AS app_tenant) IS NULL) AND (tenant_id IN ( SELECT membership.tenant_id
   FROM membership
  WHERE ((membership.account_id = ( SELECT app_account() AS app_account)) AND membership.active)))) with check -
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.agency_header FOR EACH ROW EXECUTE FUNCTION audit_row()

public.arrival
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  ordinal bigint not null
  file_name text not null
  byte_size integer not null
  sha256 text not null
  state text not null default 'waiting'::text
  sentence text
  paper_id uuid
  already_kept boolean not null default false
  arrived_at timestamp with time zone not null
  sent_by uuid not null
  sent_by_name text not null
  closed_at timestamp with time zone
  -- module: document. A file that was dropped into the inbox: it waits to be read (ops.arrival_queue says by whom it is being read), became a paper, or says in a sentence why not.
  CHECK (((state = 'failed'::text) = (sentence IS NOT NULL)))
  CHECK (((state = 'waiting'::text) = (closed_at IS NULL)))
  CHECK ((state = ANY (ARRAY['waiting'::text, 'read'::text, 'failed'::text])))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  FOREIGN KEY (tenant_id, paper_id) REFERENCES paper(tenant_id, id) ON DELETE SET NULL (paper_id)
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX arrival_closed ON public.arrival USING btree (tenant_id, closed_at) WHERE (state = 'read'::text)
  CREATE INDEX arrival_open ON public.arrival USING btree (tenant_id, ordinal) WHERE (state <> 'read'::text)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.arrival FOR EACH ROW EXECUTE FUNCTION audit_row()
  CREATE TRIGGER queue_arrival AFTER INSERT OR UPDATE OF state ON public.arrival FOR EACH ROW EXECUTE FUNCTION queue_arrival()

public.arrival_file
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  arrival_id uuid not null
  content bytea not null
  -- module: document. The bytes of an arrival until they are a paper's.
  FOREIGN KEY (tenant_id, arrival_id) REFERENCES arrival(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, arrival_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.arrival_file FOR EACH ROW EXECUTE FUNCTION audit_row('content')

public.audit_entry
  id bigint not null
  tenant_id uuid not null
  position bigint
  happened_at timestamp with time zone not null
  transaction_id text not null
  account_id uuid
  actor_name text not null
  action text not null
  table_name text not null
  row_id text not null
  before jsonb
  after jsonb
  previous_hash text
  hash text
  -- module: platform. Who changed what, before and after. Written by triggers, sealed into a chain per agency at commit.
  PRIMARY KEY (id)
  TRIGGER DEFERRABLE INITIALLY DEFERRED
  CREATE INDEX audit_entry_row ON public.audit_entry USING btree (tenant_id, table_name, row_id)
  CREATE UNIQUE INDEX audit_entry_position ON public.audit_entry USING btree (tenant_id, "position")
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE CONSTRAINT TRIGGER audit_seal AFTER INSERT ON public.audit_entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit_seal()

public.audit_head
  tenant_id uuid not null
  position bigint not null
  hash text not null
  -- module: platform. The last link of each agency's chain; locked while a transaction seals its entries.
  PRIMARY KEY (tenant_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))

public.best_practice
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  movement_id uuid
  unit_id uuid not null
  title text not null
  body text not null
  authors text not null default ''::text
  state text not null
  proposed_at timestamp with time zone not null
  proposed_by uuid
  proposed_by_name text not null
  settled_by_name text
  search_key text not null
  version integer not null default 1
  -- module: movement. Mô hình mới, cách làm hay of a unit, in a movement or outside of any; chosen ones are there for everyone to follow.
  CHECK ((body <> ''::text))
  CHECK ((state = ANY (ARRAY['proposed'::text, 'chosen'::text, 'declined'::text])))
  CHECK ((title <> ''::text))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  FOREIGN KEY (tenant_id, movement_id) REFERENCES movement(tenant_id, id)
  FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX best_practice_latest ON public.best_practice USING btree (tenant_id, proposed_at DESC)
  CREATE INDEX best_practice_movement ON public.best_practice USING btree (tenant_id, movement_id) WHERE (movement_id IS NOT NULL)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.best_practice FOR EACH ROW EXECUTE FUNCTION audit_row('search_key')

public.bloc
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  name text not null
  kind text not null
  level text not null
  since_year integer
  until_year integer
  search_key text not null
  version integer not null default 1
  -- module: bloc. Khối, cụm thi đua và cấp trên: whom the agency belongs to or answers. level says whose superior it is, or by whom the bloc is organised; since_year and until_year are both counted.
  CHECK (((since_year >= 1945) AND (since_year <= 2100)))
  CHECK (((until_year >= 1945) AND (until_year <= 2100)))
  CHECK ((kind = ANY (ARRAY['bloc'::text, 'cluster'::text, 'superior'::text])))
  CHECK ((level = ANY (ARRAY['province'::text, 'homeAffairs'::text, 'department'::text, 'ministry'::text, 'central'::text])))
  CHECK ((name <> ''::text))
  CHECK ((until_year >= since_year))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  PRIMARY KEY (tenant_id, id)
  CREATE UNIQUE INDEX bloc_name ON public.bloc USING btree (tenant_id, search_key)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.bloc FOR EACH ROW EXECUTE FUNCTION audit_row('search_key')

public.bloc_alias
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  bloc_id uuid not null
  alias text not null
  search_key text not null
  -- module: bloc. Tên gọi khác: how papers print the name of a bloc or a superior.
  CHECK ((alias <> ''::text))
  FOREIGN KEY (tenant_id, bloc_id) REFERENCES bloc(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, search_key)
  CREATE INDEX bloc_alias_bloc ON public.bloc_alias USING btree (tenant_id, bloc_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.bloc_alias FOR EACH ROW EXECUTE FUNCTION audit_row('search_key')

public.bloc_part
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  bloc_id uuid not null
  year integer not null
  part text not null
  -- module: bloc. What the agency is in a bloc in a year: trưởng khối, phó, thành viên.
  CHECK (((year >= 1945) AND (year <= 2100)))
  CHECK ((part = ANY (ARRAY['head'::text, 'deputy'::text, 'member'::text])))
  FOREIGN KEY (tenant_id, bloc_id) REFERENCES bloc(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, bloc_id, year)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.bloc_part FOR EACH ROW EXECUTE FUNCTION audit_row()

public.calendar_feed
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  membership_id uuid not null
  unit_id uuid
  token_digest text not null
  made_at timestamp with time zone not null
  -- module: reminder. Lịch để đăng ký theo dõi: a calendar of a member, or of a unit that the member answers for, behind a secret of which only the digest is kept.
  FOREIGN KEY (tenant_id, membership_id) REFERENCES membership(tenant_id, id) ON DELETE CASCADE
  FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE NULLS NOT DISTINCT (tenant_id, membership_id, unit_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.calendar_feed FOR EACH ROW EXECUTE FUNCTION audit_row('token_digest')
  CREATE TRIGGER keep_calendar_key AFTER INSERT OR UPDATE OF token_digest ON public.calendar_feed FOR EACH ROW EXECUTE FUNCTION keep_calendar_key()

public.confirmation
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  task_id uuid not null
  unit_id uuid not null
  answer text
  because text
  answered_at timestamp with time zone not null
  answered_by_name text not null
  -- module: plan. What a coordinating unit said of its part of a task; answer is null when it took its answer back.
  CHECK (((NOT (answer IS DISTINCT FROM 'notOurs'::text)) = (because IS NOT NULL)))
  CHECK ((answer = ANY (ARRAY['accepted'::text, 'done'::text, 'notOurs'::text])))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  FOREIGN KEY (tenant_id, task_id) REFERENCES task(tenant_id, id) ON DELETE CASCADE
  FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, task_id, unit_id)
  CREATE INDEX confirmation_unit ON public.confirmation USING btree (tenant_id, unit_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.confirmation FOR EACH ROW EXECUTE FUNCTION audit_row()

public.delegation
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  unit_id uuid not null
  person_id uuid not null
  task_id uuid
  valid_from date not null
  valid_until date not null
  note text not null default ''::text
  head_name text not null
  given_at timestamp with time zone not null
  given_by_name text not null
  revoked_at timestamp with time zone
  version integer not null default 1
  head_person_id uuid
  -- module: plan. Giao người làm thay: someone of a unit who acts as its head, in all of its tasks or in one, from day to day (valid_until is exclusive) unless revoked. head_name is the head acted for, head_person_id who that is: when they head the unit no more nobody acts for them; null where nobody headed it.
  CHECK ((valid_until > valid_from))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  FOREIGN KEY (tenant_id, head_person_id) REFERENCES person(tenant_id, id)
  FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
  FOREIGN KEY (tenant_id, task_id) REFERENCES task(tenant_id, id) ON DELETE CASCADE
  FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX delegation_person ON public.delegation USING btree (tenant_id, person_id, valid_until)
  CREATE INDEX delegation_unit ON public.delegation USING btree (tenant_id, unit_id, valid_until)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.delegation FOR EACH ROW EXECUTE FUNCTION audit_row()

public.draft_change
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  draft_id uuid not null
  position integer not null
  sentence text not null
  before jsonb not null
  undone boolean not null default false
  -- module: plan. What can be undone and done again: before tells the rows of a draft as they were before a change, null for rows it made; once undone, as they were after it.
  FOREIGN KEY (tenant_id, draft_id) REFERENCES plan_draft(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, draft_id, "position")
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.draft_change FOR EACH ROW EXECUTE FUNCTION audit_row('before')

public.draft_row
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  draft_id uuid not null
  ordinal double precision not null
  class text not null
  text text not null
  span_start integer
  span_end integer
  section text[] not null default '{}'::text[]
  quarters text[] not null default '{}'::text[]
  place text
  deadline jsonb not null
  parties jsonb not null default '[]'::jsonb
  state text not null
  origin text not null
  read_as jsonb not null default '[]'::jsonb
  task_before jsonb
  difference text not null default 'new'::text
  task_id uuid
  version integer not null default 1
  -- module: plan. One task as read and corrected: parties are [{part, printed, match, unitIds}]; read_as lists what the reader said first; task_before is the task it is compared with.
  CHECK ((difference = ANY (ARRAY['new'::text, 'same'::text, 'changed'::text, 'gone'::text])))
  CHECK ((origin = ANY (ARRAY['read'::text, 'added'::text, 'split'::text, 'merged'::text])))
  CHECK ((state = ANY (ARRAY['kept'::text, 'dropped'::text])))
  FOREIGN KEY (tenant_id, draft_id) REFERENCES plan_draft(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX draft_row_draft ON public.draft_row USING btree (tenant_id, draft_id, ordinal)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.draft_row FOR EACH ROW EXECUTE FUNCTION audit_row('read_as', 'task_before')

public.draft_row_source
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  draft_id uuid not null
  row_id uuid not null
  from_task_id uuid not null
  sentence text not null
  -- module: plan. The task of the year before that a row of a draft came from, and why it was taken over. row_id stays when a change of the row is undone, so it names no row that must exist.
  CHECK ((sentence <> ''::text))
  FOREIGN KEY (tenant_id, draft_id) REFERENCES plan_draft(tenant_id, id) ON DELETE CASCADE
  FOREIGN KEY (tenant_id, from_task_id) REFERENCES task(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, draft_id, row_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.draft_row_source FOR EACH ROW EXECUTE FUNCTION audit_row()

public.entered_standard
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  kind text not null
  award text
  subject text
  condition text
  valid_from date not null
  valid_until date
  confirms_last boolean not null
  requirement jsonb not null
  source text not null
  article integer not null
  clause integer
  point text
  file_id uuid
  note text not null default ''::text
  state text not null default 'draft'::text
  because text
  entered_at timestamp with time zone not null
  entered_by_name text not null
  governed_at timestamp with time zone
  governed_by_name text
  version integer not null default 1
  -- module: regulation. A version of a standard or general condition that the steward entered: a draft only the steward sees, then governing for every agency from its day. Never deleted once it governed.
  CHECK (((kind = 'condition'::text) = (condition IS NOT NULL)))
  CHECK (((kind = 'standard'::text) = ((award IS NOT NULL) AND (subject IS NOT NULL))))
  CHECK (((state = 'draft'::text) OR ((file_id IS NOT NULL) AND (governed_at IS NOT NULL))))
  CHECK (((state = 'withdrawn'::text) = (because IS NOT NULL)))
  CHECK (((valid_until IS NULL) OR (valid_until > valid_from)))
  CHECK ((article > 0))
  CHECK ((clause > 0))
  CHECK ((kind = ANY (ARRAY['standard'::text, 'condition'::text])))
  CHECK ((state = ANY (ARRAY['draft'::text, 'governing'::text, 'superseded'::text, 'withdrawn'::text])))
  CHECK ((subject = ANY (ARRAY['individual'::text, 'collective'::text, 'household'::text])))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  FOREIGN KEY (tenant_id, file_id) REFERENCES instrument_file(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  CREATE UNIQUE INDEX entered_standard_day ON public.entered_standard USING btree (tenant_id, kind, COALESCE(award, condition), COALESCE(subject, ''::text), valid_from) WHERE (state = ANY (ARRAY['governing'::text, 'superseded'::text]))
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  policy shared_reading for select using ((( SELECT app_tenant() AS app_tenant) IS NOT NULL) AND (state <> 'draft'::text)) with check -
  policy steward_adds for insert using - with check ((NOT true) OR ( SELECT app_is_steward() AS app_is_steward))
  policy steward_changes for update using ((NOT true) OR ( SELECT app_is_steward() AS app_is_steward)) with check ((NOT true) OR ( SELECT app_is_steward() AS app_is_steward))
  policy steward_removes for delete using ((NOT true) OR ( SELECT app_is_steward() AS app_is_steward)) with check -
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.entered_standard FOR EACH ROW EXECUTE FUNCTION audit_row()
  CREATE TRIGGER keep_what_governed BEFORE DELETE OR UPDATE ON public.entered_standard FOR EACH ROW EXECUTE FUNCTION keep_what_governed()

public.evidence
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  task_id uuid not null
  file_name text not null
  format text not null
  byte_size integer not null
  sha256 text not null
  attached_at timestamp with time zone not null
  attached_by uuid
  attached_by_name text not null
  removed_at timestamp with time zone
  position bigint not null
  -- module: plan. Minh chứng: a file that shows that a task was done. A removed one can be put back for a day; then its bytes go.
  CHECK ((file_name <> ''::text))
  CHECK ((format = ANY (ARRAY['pdf'::text, 'docx'::text, 'xlsx'::text, 'jpg'::text, 'png'::text, 'webp'::text])))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  FOREIGN KEY (tenant_id, task_id) REFERENCES task(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX evidence_removed ON public.evidence USING btree (tenant_id, removed_at) WHERE (removed_at IS NOT NULL)
  CREATE INDEX evidence_task ON public.evidence USING btree (tenant_id, task_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.evidence FOR EACH ROW EXECUTE FUNCTION audit_row()

public.evidence_content
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  evidence_id uuid not null
  content bytea not null
  -- module: plan. The bytes of evidence as received, apart from it so that lists never touch them.
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  FOREIGN KEY (tenant_id, evidence_id) REFERENCES evidence(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, evidence_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.evidence_content FOR EACH ROW EXECUTE FUNCTION audit_row('content')

public.fact_sheet
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  name text not null
  subjects integer not null
  years integer[] not null
  content bytea not null
  kept_at timestamp with time zone not null
  kept_by_name text not null
  version integer not null default 1
  -- module: regulation. Bảng dữ kiện: what an agency knows of people and collectives over the years, kept by name. content is packed JSON; it tells of discipline, so only the officer, the leadership and the administrator see that there is one.
  CHECK ((name <> ''::text))
  CHECK ((subjects > 0))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, name)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.fact_sheet FOR EACH ROW EXECUTE FUNCTION audit_row('content')

public.granted_award
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  award text
  award_label text not null
  subject text not null
  name text not null
  position text
  unit text
  year integer
  match text not null
  person_id uuid
  unit_id uuid
  decision_number text
  decided_on date not null
  decided_by text
  paper_id uuid
  ordinal integer not null default 0
  search_key text not null
  recorded_at timestamp with time zone not null
  recorded_by_name text not null
  -- module: award. Lịch sử khen thưởng: one award given by one decision. name, position and unit are as the decision prints them; match says who of the agency that is; ordinal is the place in its paper.
  CHECK (((match = 'person'::text) = (person_id IS NOT NULL)))
  CHECK (((match = 'unit'::text) = (unit_id IS NOT NULL)))
  CHECK (((year >= 1945) AND (year <= 2100)))
  CHECK ((award_label <> ''::text))
  CHECK ((match = ANY (ARRAY['agency'::text, 'person'::text, 'unit'::text, 'outside'::text])))
  CHECK ((name <> ''::text))
  CHECK ((subject = ANY (ARRAY['individual'::text, 'collective'::text, 'household'::text])))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  FOREIGN KEY (tenant_id, paper_id) REFERENCES paper(tenant_id, id)
  FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
  FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX granted_award_decided ON public.granted_award USING btree (tenant_id, decided_on DESC)
  CREATE INDEX granted_award_paper ON public.granted_award USING btree (tenant_id, paper_id) WHERE (paper_id IS NOT NULL)
  CREATE INDEX granted_award_person ON public.granted_award USING btree (tenant_id, person_id) WHERE (person_id IS NOT NULL)
  CREATE INDEX granted_award_unit ON public.granted_award USING btree (tenant_id, unit_id) WHERE (unit_id IS NOT NULL)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.granted_award FOR EACH ROW EXECUTE FUNCTION audit_row('search_key')

public.inspection
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  year integer not null
  title text not null
  basis text not null default ''::text
  starts_on date not null
  ends_on date not null
  checklist text[] not null default '{}'::text[]
  state text not null
  summary text not null default ''::text
  submitted_on date
  submitted_by_name text
  number text
  concluded_on date
  concluded_by_name text
  created_at timestamp with time zone not null
  created_by_name text not null
  version integer not null default 1
  -- module: inspection. Cuộc kiểm tra: one round of a year. checklist is what is looked at, in its order; summary is the general part of the announcement of results; number and concluded_on are those of the signed announcement.
  CHECK (((state = 'concluded'::text) = (concluded_on IS NOT NULL)))
  CHECK (((state = 'draft'::text) OR (submitted_on IS NOT NULL)))
  CHECK (((year >= 2000) AND (year <= 2100)))
  CHECK ((ends_on >= starts_on))
  CHECK ((state = ANY (ARRAY['draft'::text, 'awaitingSignature'::text, 'concluded'::text])))
  CHECK ((title <> ''::text))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX inspection_year ON public.inspection USING btree (tenant_id, year)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.inspection FOR EACH ROW EXECUTE FUNCTION audit_row()

public.inspection_member
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  inspection_id uuid not null
  person_id uuid
  name text not null
  position text not null default ''::text
  part text not null
  ordinal integer not null
  -- module: inspection. Thành viên Đoàn kiểm tra; person_id is null for someone from outside the agency.
  CHECK ((name <> ''::text))
  CHECK ((part = ANY (ARRAY['head'::text, 'secretary'::text, 'member'::text])))
  FOREIGN KEY (tenant_id, inspection_id) REFERENCES inspection(tenant_id, id) ON DELETE CASCADE
  FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX inspection_member_of ON public.inspection_member USING btree (tenant_id, inspection_id, ordinal)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.inspection_member FOR EACH ROW EXECUTE FUNCTION audit_row()

public.inspection_visit
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  inspection_id uuid not null
  unit_id uuid not null
  planned_on date
  place text not null default ''::text
  ordinal integer not null
  held_on date
  attendance text not null default ''::text
  results jsonb not null default '[]'::jsonb
  strengths text not null default ''::text
  shortcomings text not null default ''::text
  version integer not null default 1
  -- module: inspection. Đơn vị được kiểm tra in a round: when and where, and once it was held who attended and what was found. results are [{content, outcome, note}] by the checklist.
  FOREIGN KEY (tenant_id, inspection_id) REFERENCES inspection(tenant_id, id) ON DELETE CASCADE
  FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, inspection_id, unit_id)
  CREATE INDEX inspection_visit_of ON public.inspection_visit USING btree (tenant_id, inspection_id, ordinal)
  CREATE INDEX inspection_visit_unit ON public.inspection_visit USING btree (tenant_id, unit_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.inspection_visit FOR EACH ROW EXECUTE FUNCTION audit_row()

public.instrument
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  for_everyone boolean not null default false
  kind text not null
  level text not null
  number text not null
  about text not null
  issuer text not null
  issued_on date
  in_force_from date
  in_force_until date
  replaces text[] not null default '{}'::text[]
  amends text[] not null default '{}'::text[]
  details text[] not null default '{}'::text[]
  entered_at timestamp with time zone not null
  entered_by_name text not null
  version integer not null default 1
  -- module: regulation. Văn bản that somebody entered, beside those the program brings: of the agency itself, or of the steward for every agency. replaces, amends and details name instruments by id (ND-152-2025, entered:<uuid>).
  CHECK (((in_force_until IS NULL) OR (in_force_from IS NULL) OR (in_force_until > in_force_from)))
  CHECK (((issued_on IS NULL) OR (in_force_from IS NULL) OR (in_force_from >= issued_on)))
  CHECK ((about <> ''::text))
  CHECK ((issuer <> ''::text))
  CHECK ((kind = ANY (ARRAY['law'::text, 'resolution'::text, 'decree'::text, 'decision'::text, 'circular'::text, 'directive'::text, 'guidance'::text, 'consolidated'::text, 'rules'::text, 'plan'::text, 'officialLetter'::text, 'other'::text])))
  CHECK ((level = ANY (ARRAY['national'::text, 'ministry'::text, 'province'::text, 'agency'::text])))
  CHECK ((number <> ''::text))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  PRIMARY KEY (tenant_id, id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  policy shared_reading for select using ((( SELECT app_tenant() AS app_tenant) IS NOT NULL) AND for_everyone) with check -
  policy steward_adds for insert using - with check ((NOT for_everyone) OR ( SELECT app_is_steward() AS app_is_steward))
  policy steward_changes for update using ((NOT for_everyone) OR ( SELECT app_is_steward() AS app_is_steward)) with check ((NOT for_everyone) OR ( SELECT app_is_steward() AS app_is_steward))
  policy steward_removes for delete using ((NOT for_everyone) OR ( SELECT app_is_steward() AS app_is_steward)) with check -
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.instrument FOR EACH ROW EXECUTE FUNCTION audit_row()

public.instrument_file
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  for_everyone boolean not null default false
  instrument text not null
  file_name text not null
  format text not null
  byte_size integer not null
  sha256 text not null
  text text not null
  search_key text not null
  received_at timestamp with time zone not null
  received_by_name text not null
  -- module: regulation. A file of an instrument, by the instrument's id, with its text for searching.
  CHECK ((format = ANY (ARRAY['docx'::text, 'doc'::text, 'pdf'::text, 'txt'::text, 'md'::text, 'jpg'::text, 'png'::text, 'webp'::text, 'tiff'::text])))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, instrument, sha256)
  CREATE INDEX instrument_file_instrument ON public.instrument_file USING btree (instrument)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  policy shared_reading for select using ((( SELECT app_tenant() AS app_tenant) IS NOT NULL) AND for_everyone) with check -
  policy steward_adds for insert using - with check ((NOT for_everyone) OR ( SELECT app_is_steward() AS app_is_steward))
  policy steward_changes for update using ((NOT for_everyone) OR ( SELECT app_is_steward() AS app_is_steward)) with check ((NOT for_everyone) OR ( SELECT app_is_steward() AS app_is_steward))
  policy steward_removes for delete using ((NOT for_everyone) OR ( SELECT app_is_steward() AS app_is_steward)) with check -
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.instrument_file FOR EACH ROW EXECUTE FUNCTION audit_row('text', 'search_key')

public.instrument_file_content
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  for_everyone boolean not null default false
  file_id uuid not null
  content bytea not null
  -- module: regulation. The bytes as received, apart from the file so that searching never touches them.
  FOREIGN KEY (tenant_id, file_id) REFERENCES instrument_file(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, file_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  policy shared_reading for select using ((( SELECT app_tenant() AS app_tenant) IS NOT NULL) AND for_everyone) with check -
  policy steward_adds for insert using - with check ((NOT for_everyone) OR ( SELECT app_is_steward() AS app_is_steward))
  policy steward_changes for update using ((NOT for_everyone) OR ( SELECT app_is_steward() AS app_is_steward)) with check ((NOT for_everyone) OR ( SELECT app_is_steward() AS app_is_steward))
  policy steward_removes for delete using ((NOT for_everyone) OR ( SELECT app_is_steward() AS app_is_steward)) with check -
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.instrument_file_content FOR EACH ROW EXECUTE FUNCTION audit_row('content')

public.local_rule
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  slot text not null
  value jsonb not null
  citation text not null
  valid_from date not null
  valid_until date
  version integer not null default 1
  level text not null default 'agency'::text
  instrument text
  -- module: regulation. One reading or value of the agency for one open slot, by validity (valid_until is exclusive).
  CHECK (((valid_until IS NULL) OR (valid_until > valid_from)))
  CHECK ((citation <> ''::text))
  CHECK ((level = ANY (ARRAY['province'::text, 'ministry'::text, 'agency'::text])))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, slot, valid_from)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.local_rule FOR EACH ROW EXECUTE FUNCTION audit_row()

public.membership
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  account_id uuid not null
  name text not null
  search_key text not null
  person_id uuid
  roles text[] not null
  active boolean not null default true
  version integer not null default 1
  -- module: identity. What an account may do in an agency, as whom the agency knows it, and which person of it signs in.
  CHECK (((roles <@ ARRAY['officer'::text, 'leadership'::text, 'unitHead'::text, 'staff'::text, 'administrator'::text]) AND (cardinality(roles) > 0)))
  CHECK ((name <> ''::text))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, account_id)
  CREATE UNIQUE INDEX membership_person ON public.membership USING btree (tenant_id, person_id) WHERE (person_id IS NOT NULL)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  policy own_membership for select using ((( SELECT app_tenant() AS app_tenant) IS NULL) AND (account_id = ( SELECT app_account() AS app_account))) with check -
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.membership FOR EACH ROW EXECUTE FUNCTION audit_row()

public.movement
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  year integer not null
  title text not null
  theme text not null default ''::text
  kind text not null
  launcher text not null
  launcher_name text
  answers_id uuid
  content text not null default ''::text
  criteria text not null default ''::text
  starts_on date not null
  ends_on date not null
  scope_all boolean not null default true
  participation_due date
  state text not null
  submitted_on date
  paper_id uuid
  paper_number text
  launched_on date
  launched_by_name text
  recall_reason text
  search_key text not null
  created_at timestamp with time zone not null
  version integer not null default 1
  -- module: movement. Phong trào thi đua: launched by the agency, or adopted from a superior or a bloc that launcher_name names; answers_id is the adopted one that an own one answers. submitted_on is the day since which it waits for a signature.
  CHECK (((answers_id IS NULL) OR (launcher = 'agency'::text)))
  CHECK (((launcher = 'agency'::text) = (launcher_name IS NULL)))
  CHECK (((state = ANY (ARRAY['launched'::text, 'midReviewed'::text, 'reviewed'::text])) = (launched_on IS NOT NULL)))
  CHECK (((year >= 2000) AND (year <= 2100)))
  CHECK ((kind = ANY (ARRAY['regular'::text, 'themed'::text])))
  CHECK ((launcher = ANY (ARRAY['agency'::text, 'superior'::text, 'bloc'::text])))
  CHECK ((starts_on <= ends_on))
  CHECK ((state = ANY (ARRAY['draft'::text, 'awaitingSignature'::text, 'launched'::text, 'midReviewed'::text, 'reviewed'::text])))
  CHECK ((title <> ''::text))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  FOREIGN KEY (tenant_id, answers_id) REFERENCES movement(tenant_id, id)
  FOREIGN KEY (tenant_id, paper_id) REFERENCES paper(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX movement_answers ON public.movement USING btree (tenant_id, answers_id) WHERE (answers_id IS NOT NULL)
  CREATE INDEX movement_year ON public.movement USING btree (tenant_id, year, starts_on)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.movement FOR EACH ROW EXECUTE FUNCTION audit_row('search_key')

public.movement_review
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  movement_id uuid not null
  stage text not null
  held_on date not null
  summary text not null
  proposals text not null default ''::text
  written_at timestamp with time zone not null
  written_by_name text not null
  -- module: movement. Sơ kết, tổng kết of a movement: what was done over all units, and who is proposed.
  CHECK ((stage = ANY (ARRAY['mid'::text, 'final'::text])))
  CHECK ((summary <> ''::text))
  FOREIGN KEY (tenant_id, movement_id) REFERENCES movement(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, movement_id, stage)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.movement_review FOR EACH ROW EXECUTE FUNCTION audit_row()

public.movement_review_unit
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  review_id uuid not null
  unit_id uuid not null
  done text not null default ''::text
  figures text not null default ''::text
  proposed text not null default ''::text
  -- module: movement. What one unit did by a review: its work, its figures, whom it proposes.
  FOREIGN KEY (tenant_id, review_id) REFERENCES movement_review(tenant_id, id) ON DELETE CASCADE
  FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, review_id, unit_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.movement_review_unit FOR EACH ROW EXECUTE FUNCTION audit_row()

public.movement_target
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  movement_id uuid not null
  target_id uuid not null
  -- module: movement. The targets of the year that a movement serves.
  FOREIGN KEY (tenant_id, movement_id) REFERENCES movement(tenant_id, id) ON DELETE CASCADE
  FOREIGN KEY (tenant_id, target_id) REFERENCES target(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, movement_id, target_id)
  CREATE INDEX movement_target_target ON public.movement_target USING btree (tenant_id, target_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.movement_target FOR EACH ROW EXECUTE FUNCTION audit_row()

public.movement_unit
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  movement_id uuid not null
  unit_id uuid not null
  -- module: movement. The units a movement is for, where it is not for all.
  FOREIGN KEY (tenant_id, movement_id) REFERENCES movement(tenant_id, id) ON DELETE CASCADE
  FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, movement_id, unit_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.movement_unit FOR EACH ROW EXECUTE FUNCTION audit_row()

public.outbox_mail
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  to_address text not null
  subject text not null
  body text not null
  state text not null
  problem text
  created_at timestamp with time zone not null
  ordinal bigint not null
  html text
  message_id text
  attempts integer not null default 0
  next_try_at timestamp with time zone
  settled_at timestamp with time zone
  -- module: identity. Mail the server wrote: waiting for the mail server, sent, refused by it, or kept here because none is set. message_id names a mail that is queued once and for all: whoever gets it twice can tell.
  CHECK (((state <> 'queued'::text) OR (message_id IS NOT NULL)))
  CHECK (((state = 'queued'::text) = (next_try_at IS NOT NULL)))
  CHECK ((state = ANY (ARRAY['queued'::text, 'sent'::text, 'failed'::text, 'kept'::text])))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX outbox_mail_latest ON public.outbox_mail USING btree (tenant_id, ordinal DESC)
  CREATE INDEX outbox_mail_open ON public.outbox_mail USING btree (tenant_id, state) WHERE (state = ANY (ARRAY['queued'::text, 'failed'::text]))
  CREATE UNIQUE INDEX outbox_mail_message ON public.outbox_mail USING btree (tenant_id, message_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER DELETE OR UPDATE OF to_address, subject, body, html ON public.outbox_mail FOR EACH ROW EXECUTE FUNCTION audit_row('body', 'html')
  CREATE TRIGGER audit_row_unqueued AFTER INSERT ON public.outbox_mail FOR EACH ROW WHEN ((new.state <> 'queued'::text)) EXECUTE FUNCTION audit_row('body', 'html')
  CREATE TRIGGER audit_row_unsent AFTER UPDATE OF state ON public.outbox_mail FOR EACH ROW WHEN ((new.state = ANY (ARRAY['failed'::text, 'kept'::text]))) EXECUTE FUNCTION audit_row('body', 'html')
  CREATE TRIGGER queue_mail AFTER INSERT OR UPDATE OF state, next_try_at ON public.outbox_mail FOR EACH ROW EXECUTE FUNCTION queue_mail()

public.paper
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  file_name text not null
  format text not null
  byte_size integer not null
  sha256 text not null
  text text not null
  reading jsonb not null
  type_code text
  number text
  symbol text
  issued_on text
  issuer text
  title text
  is_plan boolean not null
  seems_to_be text not null
  search_key text not null
  received_at timestamp with time zone not null
  received_by uuid
  released boolean not null default false
  version integer not null default 1
  state text not null default 'arrived'::text
  handled_at timestamp with time zone
  handled_by_name text
  asked_count integer not null default 0
  asked_by date
  awardee_count integer not null default 0
  warning_count integer not null default 0
  confidence integer
  conversion jsonb
  parts jsonb not null default '[]'::jsonb
  part integer
  whole_paper_id uuid
  is_own boolean not null default false
  -- module: document. Văn bản: its text, its structure and its file. issued_on is as precise as the paper (YYYY, YYYY-MM or YYYY-MM-DD); is_plan and seems_to_be say what it was taken for; released is true once everyone of the agency may see it. asked_count and asked_by say what it asks of the agency and by which first day; confidence is that of words recognised in pictures. Papers that lay in one file are parts of it: the file is kept with the first, whole_paper_id of the others.
  CHECK (((confidence >= 0) AND (confidence <= 100)))
  CHECK (((handled_at IS NULL) = (handled_by_name IS NULL)))
  CHECK (((handled_at IS NULL) OR (state = 'handled'::text)))
  CHECK (((whole_paper_id IS NULL) OR (part > 1)))
  CHECK ((format = ANY (ARRAY['docx'::text, 'doc'::text, 'pdf'::text, 'txt'::text, 'md'::text, 'jpg'::text, 'png'::text, 'webp'::text, 'tiff'::text])))
  CHECK ((part > 0))
  CHECK ((state = ANY (ARRAY['arrived'::text, 'handled'::text])))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  FOREIGN KEY (tenant_id, whole_paper_id) REFERENCES paper(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX paper_by_day ON public.paper USING btree (tenant_id, issued_on) WHERE ((number IS NOT NULL) AND (issued_on IS NOT NULL))
  CREATE INDEX paper_whole ON public.paper USING btree (tenant_id, whole_paper_id) WHERE (whole_paper_id IS NOT NULL)
  CREATE UNIQUE INDEX paper_sha256 ON public.paper USING btree (tenant_id, sha256) WHERE (whole_paper_id IS NULL)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.paper FOR EACH ROW EXECUTE FUNCTION audit_row('text', 'reading', 'search_key')

public.paper_file
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  paper_id uuid not null
  content bytea not null
  -- module: document. The bytes as received, apart from the paper so that lists never touch them.
  FOREIGN KEY (tenant_id, paper_id) REFERENCES paper(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, paper_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.paper_file FOR EACH ROW EXECUTE FUNCTION audit_row('content')

public.paper_page
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  paper_id uuid not null
  number integer not null
  width integer not null
  height integer not null
  confidence integer not null
  words jsonb not null
  picture bytea not null
  -- module: document. A page whose words were recognised in its picture (WebP). words are [start, end, left, top, width, height, confidence] with stretches of the first version of the text.
  CHECK (((confidence >= 0) AND (confidence <= 100)))
  CHECK ((number > 0))
  FOREIGN KEY (tenant_id, paper_id) REFERENCES paper(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, paper_id, number)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.paper_page FOR EACH ROW EXECUTE FUNCTION audit_row('words', 'picture')

public.paper_template
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  file_name text not null
  content bytea not null
  left_out text[] not null
  kept_at timestamp with time zone not null
  kept_by_name text not null
  -- module: plan. Mẫu riêng: the .docx that plans are printed into, one per agency; left_out names the places it does not have.
  CHECK ((file_name <> ''::text))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.paper_template FOR EACH ROW EXECUTE FUNCTION audit_row('content')

public.paper_version
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  paper_id uuid not null
  number integer not null
  text text
  edits jsonb not null default '[]'::jsonb
  restores integer
  splits boolean not null default false
  sentence text not null
  made_at timestamp with time zone not null
  made_by_name text not null
  -- module: document. What the text of a paper was: null for the latest, which stands with the paper. edits are what was put into the text of the version before; a version that restores an earlier one starts from that one; one that splits has left the rest of its file to other papers.
  CHECK ((number > 0))
  CHECK ((restores < number))
  FOREIGN KEY (tenant_id, paper_id) REFERENCES paper(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, paper_id, number)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.paper_version FOR EACH ROW EXECUTE FUNCTION audit_row('text')

public.participation
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  movement_id uuid not null
  unit_id uuid not null
  state text not null default 'unsent'::text
  work text not null default ''::text
  aims text not null default ''::text
  starts_on date
  ends_on date
  contact text not null default ''::text
  returned_fields text[] not null default '{}'::text[]
  return_reason text
  before_return jsonb
  sent_at timestamp with time zone
  sent_by_name text
  settled_at timestamp with time zone
  settled_by_name text
  reminded_at timestamp with time zone
  version integer not null default 1
  -- module: movement. What a unit will do in a movement. returned_fields are the only ones open while it is returned; before_return is what was sent then, to tell what changed.
  CHECK ((state = ANY (ARRAY['unsent'::text, 'submitted'::text, 'returned'::text, 'approved'::text])))
  FOREIGN KEY (tenant_id, movement_id) REFERENCES movement(tenant_id, id) ON DELETE CASCADE
  FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, movement_id, unit_id)
  CREATE INDEX participation_unit ON public.participation USING btree (tenant_id, unit_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.participation FOR EACH ROW EXECUTE FUNCTION audit_row('before_return')

public.period_report
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  year integer not null
  period text not null
  title text not null
  addressees text[] not null default '{}'::text[]
  recipients text[] not null default '{}'::text[]
  authority text[] not null default '{}'::text[]
  signer_position text not null
  signer_name text not null
  body jsonb not null
  state text not null default 'draft'::text
  awaiting_since date
  returned_because text
  number text
  issued_on date
  task_id uuid
  version integer not null default 1
  created_at timestamp with time zone not null
  created_by_name text not null
  updated_at timestamp with time zone not null
  figures jsonb not null default '[]'::jsonb
  -- module: overview. Báo cáo sơ kết, tổng kết: body is its sections, each number in them with the figure it stands for; figures is [{id, label, path}] of every figure that was written into it, whose label and place are told also when it cannot be counted any more. task_id is the task of the plan that is done when it is issued.
  CHECK (((state <> 'awaitingSignature'::text) OR (awaiting_since IS NOT NULL)))
  CHECK (((state = 'issued'::text) = ((issued_on IS NOT NULL) AND (number IS NOT NULL))))
  CHECK (((year >= 2000) AND (year <= 2100)))
  CHECK ((period = ANY (ARRAY['quarterI'::text, 'quarterII'::text, 'quarterIII'::text, 'quarterIV'::text, 'firstHalf'::text, 'nineMonths'::text, 'wholeYear'::text])))
  CHECK ((state = ANY (ARRAY['draft'::text, 'awaitingSignature'::text, 'issued'::text])))
  CHECK ((title <> ''::text))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  FOREIGN KEY (tenant_id, task_id) REFERENCES task(tenant_id, id) ON DELETE SET NULL (task_id)
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX period_report_year ON public.period_report USING btree (tenant_id, year DESC, created_at DESC)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.period_report FOR EACH ROW EXECUTE FUNCTION audit_row('body')

public.period_report_version
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  report_id uuid not null
  number integer not null
  sentence text not null
  body jsonb not null
  made_at timestamp with time zone not null
  made_by_name text not null
  -- module: overview. What the body of a report was after each change; the sentence says which.
  CHECK ((number > 0))
  FOREIGN KEY (tenant_id, report_id) REFERENCES period_report(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, report_id, number)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.period_report_version FOR EACH ROW EXECUTE FUNCTION audit_row('body')

public.person
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  full_name text not null
  search_key text not null
  version integer not null default 1
  -- module: organisation. Công chức, viên chức, người lao động: as much as assigning and signing in need.
  CHECK ((full_name <> ''::text))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  PRIMARY KEY (tenant_id, id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.person FOR EACH ROW EXECUTE FUNCTION audit_row()

public.plan
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  year integer not null
  title text not null
  type_code text
  number text
  symbol text
  issued_on text
  paper_id uuid not null
  revision bigint not null default 1
  created_at timestamp with time zone not null
  created_by uuid
  -- module: plan. Kế hoạch năm: a committed paper. revision counts every change of the plan or its tasks.
  CHECK (((year >= 2000) AND (year <= 2100)))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  FOREIGN KEY (tenant_id, paper_id) REFERENCES paper(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX plan_year ON public.plan USING btree (tenant_id, year)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE OF year, title, type_code, number, symbol, issued_on, paper_id ON public.plan FOR EACH ROW EXECUTE FUNCTION audit_row()

public.plan_draft
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  paper_id uuid not null
  year integer not null
  state text not null
  compared_plan_id uuid
  doubt jsonb
  doubt_settled boolean not null default false
  version integer not null default 1
  created_at timestamp with time zone not null
  created_by uuid
  updated_at timestamp with time zone not null
  committed_at timestamp with time zone
  committed_by_name text
  plan_id uuid
  from_plan_id uuid
  -- module: plan. A paper under review. doubt is a question to settle first, such as a paper that seems to be of another agency.
  CHECK (((year >= 2000) AND (year <= 2100)))
  CHECK ((state = ANY (ARRAY['reviewing'::text, 'committed'::text, 'dropped'::text])))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  FOREIGN KEY (tenant_id, compared_plan_id) REFERENCES plan(tenant_id, id)
  FOREIGN KEY (tenant_id, from_plan_id) REFERENCES plan(tenant_id, id)
  FOREIGN KEY (tenant_id, paper_id) REFERENCES paper(tenant_id, id)
  FOREIGN KEY (tenant_id, plan_id) REFERENCES plan(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX plan_draft_state ON public.plan_draft USING btree (tenant_id, state, updated_at DESC)
  CREATE UNIQUE INDEX plan_draft_from_plan ON public.plan_draft USING btree (tenant_id, from_plan_id) WHERE (state = 'reviewing'::text)
  CREATE UNIQUE INDEX plan_draft_open ON public.plan_draft USING btree (tenant_id, paper_id) WHERE (state = 'reviewing'::text)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.plan_draft FOR EACH ROW EXECUTE FUNCTION audit_row()

public.posting
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  person_id uuid not null
  unit_id uuid not null
  position text not null default ''::text
  is_head boolean not null default false
  valid_from date not null
  valid_until date
  -- module: organisation. Who held which position in which unit, from day to day.
  CHECK (((valid_until IS NULL) OR (valid_until > valid_from)))
  FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id) ON DELETE CASCADE
  FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX posting_person ON public.posting USING btree (tenant_id, person_id)
  CREATE INDEX posting_unit ON public.posting USING btree (tenant_id, unit_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.posting FOR EACH ROW EXECUTE FUNCTION audit_row()

public.propaganda_channel
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  name text not null
  has_address boolean not null
  search_key text not null
  -- module: propaganda. Kênh tuyên truyền that the agency added to the usual ones; has_address tells whether what is published there has a link.
  CHECK ((name <> ''::text))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, search_key)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.propaganda_channel FOR EACH ROW EXECUTE FUNCTION audit_row('search_key')

public.propaganda_item
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  year integer not null
  kind text not null
  content text not null
  basis text not null default ''::text
  instrument_id text
  movement_id uuid
  channel text not null
  unit_id uuid not null
  planned text not null
  starts_on date not null
  late_from date not null
  state text not null
  link text
  published_on date
  published_note text
  published_by_name text
  cancel_reason text
  task_id uuid
  created_at timestamp with time zone not null
  created_by_name text not null
  search_key text not null
  version integer not null default 1
  -- module: propaganda. Nội dung tuyên truyền: planned is a day or a month (YYYY-MM-DD, YYYY-MM), late_from the first day it is late; task_id is the task of the plan that it was offered from.
  CHECK (((state = 'cancelled'::text) = (cancel_reason IS NOT NULL)))
  CHECK (((state = 'published'::text) = (published_on IS NOT NULL)))
  CHECK (((year >= 2000) AND (year <= 2100)))
  CHECK ((channel <> ''::text))
  CHECK ((content <> ''::text))
  CHECK ((kind = ANY (ARRAY['law'::text, 'movement'::text, 'news'::text, 'exemplaryPerson'::text, 'exemplaryModel'::text])))
  CHECK ((link ~* '^https?://'::text))
  CHECK ((planned ~ '^\d{4}-\d{2}(-\d{2})?$'::text))
  CHECK ((state = ANY (ARRAY['planned'::text, 'inProgress'::text, 'published'::text, 'cancelled'::text])))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  FOREIGN KEY (tenant_id, movement_id) REFERENCES movement(tenant_id, id) ON DELETE SET NULL (movement_id)
  FOREIGN KEY (tenant_id, task_id) REFERENCES task(tenant_id, id) ON DELETE SET NULL (task_id)
  FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX propaganda_item_open ON public.propaganda_item USING btree (tenant_id, state, late_from)
  CREATE INDEX propaganda_item_task ON public.propaganda_item USING btree (tenant_id, task_id) WHERE (task_id IS NOT NULL)
  CREATE INDEX propaganda_item_year ON public.propaganda_item USING btree (tenant_id, year, starts_on)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.propaganda_item FOR EACH ROW EXECUTE FUNCTION audit_row('search_key')

public.recommendation
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  inspection_id uuid not null
  visit_id uuid not null
  ordinal integer not null
  content text not null
  unit_id uuid not null
  deadline jsonb not null
  starts_on date
  late_from date
  waits_for text
  state text not null
  report text
  reported_on date
  reported_by_name text
  return_reason text
  accepted_on date
  accepted_by_name text
  search_key text not null
  version integer not null default 1
  waiting_since date
  -- module: inspection. Kiến nghị sau kiểm tra: what a visit asks of a unit. It binds once the round is concluded; deadline keeps the wording and its interval as tasks do; waiting_since is the day from which it binds and waits; return_reason is why the last report was not enough.
  CHECK (((state = 'accepted'::text) = (accepted_on IS NOT NULL)))
  CHECK (((state = 'open'::text) OR (report IS NOT NULL)))
  CHECK ((content <> ''::text))
  CHECK ((state = ANY (ARRAY['open'::text, 'reported'::text, 'accepted'::text])))
  FOREIGN KEY (tenant_id, inspection_id) REFERENCES inspection(tenant_id, id) ON DELETE CASCADE
  FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id)
  FOREIGN KEY (tenant_id, visit_id) REFERENCES inspection_visit(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX recommendation_of ON public.recommendation USING btree (tenant_id, inspection_id, ordinal)
  CREATE INDEX recommendation_open ON public.recommendation USING btree (tenant_id, state, late_from)
  CREATE INDEX recommendation_unit ON public.recommendation USING btree (tenant_id, unit_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.recommendation FOR EACH ROW EXECUTE FUNCTION audit_row('search_key')

public.recommendation_step
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  recommendation_id uuid not null
  kind text not null
  body text not null
  at timestamp with time zone not null
  by_name text not null
  -- module: inspection. What happened to a recommendation: reported done, returned, accepted, opened again.
  CHECK ((kind = ANY (ARRAY['reported'::text, 'returned'::text, 'accepted'::text, 'reopened'::text])))
  FOREIGN KEY (tenant_id, recommendation_id) REFERENCES recommendation(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX recommendation_step_of ON public.recommendation_step USING btree (tenant_id, recommendation_id, at)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.recommendation_step FOR EACH ROW EXECUTE FUNCTION audit_row()

public.reminder
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  membership_id uuid not null
  item_kind text not null
  item_id text not null
  stage text not null
  stage_day date not null
  title text not null
  path text not null
  wording text
  units text
  late_from date
  waiting_since date
  waits_for text
  written_on date not null
  written_at timestamp with time zone not null
  mailed_on date
  read_at timestamp with time zone
  closed_at timestamp with time zone
  search_key text not null
  -- module: reminder. Lời nhắc: a member was told that something entered a stage of its deadline on stage_day. mailed_on is the day whose digest it went into or was left out of; closed_at since when it is of no use: the thing is done, or a later stage was told.
  CHECK ((stage = ANY (ARRAY['asked'::text, 'waitingLong'::text, 'soon'::text, 'due'::text, 'late'::text, 'lateAgain'::text, 'toHead'::text, 'toLeadership'::text])))
  FOREIGN KEY (tenant_id, membership_id) REFERENCES membership(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, membership_id, item_kind, item_id, stage, stage_day)
  CREATE INDEX reminder_open ON public.reminder USING btree (tenant_id, membership_id) WHERE (closed_at IS NULL)
  CREATE INDEX reminder_open_item ON public.reminder USING btree (tenant_id, item_kind, item_id) WHERE (closed_at IS NULL)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER DELETE ON public.reminder FOR EACH ROW EXECUTE FUNCTION audit_row('search_key')

public.reminder_choice
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  membership_id uuid not null
  mails boolean not null
  -- module: reminder. Whether a member wants reminders by mail; in the app they always are.
  FOREIGN KEY (tenant_id, membership_id) REFERENCES membership(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, membership_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.reminder_choice FOR EACH ROW EXECUTE FUNCTION audit_row()

public.reminder_rule
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  again_every_days integer not null
  head_after_days integer
  leadership_after_days integer
  counted_in text not null
  mail_days text not null
  at_hour integer not null
  version integer not null default 1
  -- module: reminder. How the agency reminds, where it does otherwise than the program: 0 days stands for not at all, null for no escalation.
  CHECK (((again_every_days >= 0) AND (again_every_days <= 60)))
  CHECK (((at_hour >= 0) AND (at_hour <= 23)))
  CHECK (((head_after_days >= 1) AND (head_after_days <= 365)))
  CHECK (((leadership_after_days >= 1) AND (leadership_after_days <= 365)))
  CHECK ((counted_in = ANY (ARRAY['workingDays'::text, 'calendarDays'::text])))
  CHECK ((mail_days = ANY (ARRAY['workingDays'::text, 'everyDay'::text, 'never'::text])))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.reminder_rule FOR EACH ROW EXECUTE FUNCTION audit_row()
  CREATE TRIGGER set_reminder_hour AFTER INSERT OR UPDATE OF at_hour ON public.reminder_rule FOR EACH ROW EXECUTE FUNCTION set_reminder_hour()

public.settled_citation
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  paper_id uuid not null
  span_start integer not null
  words text not null
  because text not null
  settled_at timestamp with time zone not null
  settled_by_name text not null
  -- module: plan. Viện dẫn đã xem: the officer has seen what the library holds against a citation of a paper and says why it stays.
  CHECK ((because <> ''::text))
  CHECK ((span_start >= 0))
  CHECK ((words <> ''::text))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  FOREIGN KEY (tenant_id, paper_id) REFERENCES paper(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, paper_id, span_start)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.settled_citation FOR EACH ROW EXECUTE FUNCTION audit_row()

public.subtask
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  task_id uuid not null
  unit_id uuid not null
  person_id uuid
  title text not null
  due_on date
  note text not null default ''::text
  state text not null default 'open'::text
  because text
  given_at timestamp with time zone not null
  given_by_name text not null
  done_on date
  done_by_name text
  position bigint not null
  version integer not null default 1
  -- module: plan. Việc con: a part of a task that its chair handed to a unit, or to one person of it; returned is open again, because says why.
  CHECK (((state = 'done'::text) = (done_on IS NOT NULL)))
  CHECK (((state = 'returned'::text) = (because IS NOT NULL)))
  CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'returned'::text, 'withdrawn'::text])))
  CHECK ((title <> ''::text))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
  FOREIGN KEY (tenant_id, task_id) REFERENCES task(tenant_id, id) ON DELETE CASCADE
  FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX subtask_person ON public.subtask USING btree (tenant_id, person_id, state) WHERE (person_id IS NOT NULL)
  CREATE INDEX subtask_task ON public.subtask USING btree (tenant_id, task_id)
  CREATE INDEX subtask_unit ON public.subtask USING btree (tenant_id, unit_id, state)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.subtask FOR EACH ROW EXECUTE FUNCTION audit_row()
  CREATE TRIGGER revision_delete AFTER DELETE ON public.subtask REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION raise_revision_of_part()
  CREATE TRIGGER revision_insert AFTER INSERT ON public.subtask REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION raise_revision_of_part()
  CREATE TRIGGER revision_update AFTER UPDATE ON public.subtask REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION raise_revision_of_part()

public.target
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  year integer not null
  ordinal double precision not null
  measure text not null
  award text
  population text not null
  counting text not null
  comparison text not null
  amount_of bigint not null
  amount_over bigint not null
  counted_unit text
  base_target_id uuid
  base_words text
  pace text not null
  registration_due date
  due_on date not null
  quote text
  paper_id uuid
  span_start integer
  span_end integer
  stated_index integer
  created_at timestamp with time zone not null
  version integer not null default 1
  -- module: target. Chỉ tiêu: what is counted and how much of it is aimed at. The amount is the exact fraction amount_of/amount_over: 15 of 100 for a share, 6 of 1 for a count; a share is taken of what base_target_id counts, or of all that base_words name. quote and the span say where a paper states it, stated_index which of its figures it is.
  CHECK (((base_target_id IS NULL) OR (base_target_id <> id)))
  CHECK (((base_target_id IS NULL) OR (counting = 'share'::text)))
  CHECK (((year >= 2000) AND (year <= 2100)))
  CHECK ((amount_of >= 0))
  CHECK ((amount_over > 0))
  CHECK ((comparison = ANY (ARRAY['reach'::text, 'atLeast'::text, 'moreThan'::text, 'atMost'::text, 'lessThan'::text])))
  CHECK ((counting = ANY (ARRAY['count'::text, 'share'::text, 'figure'::text])))
  CHECK ((measure <> ''::text))
  CHECK ((pace = ANY (ARRAY['yearEnd'::text, 'steady'::text])))
  CHECK ((population = ANY (ARRAY['persons'::text, 'collectives'::text, 'things'::text])))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  FOREIGN KEY (tenant_id, base_target_id) REFERENCES target(tenant_id, id)
  FOREIGN KEY (tenant_id, paper_id) REFERENCES paper(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX target_year ON public.target USING btree (tenant_id, year, ordinal)
  CREATE UNIQUE INDEX target_stated ON public.target USING btree (tenant_id, year, paper_id, stated_index, quote) WHERE (paper_id IS NOT NULL)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.target FOR EACH ROW EXECUTE FUNCTION audit_row()

public.target_value
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  target_id uuid not null
  kind text not null
  hundredths bigint
  as_of date not null
  note text
  position bigint not null
  entered_at timestamp with time zone not null
  entered_by_name text not null
  -- module: target. What was typed in of a target, never overwritten: the last of a kind holds, and null says that nothing is known any more. In hundredths, so that figures with two decimals are exact.
  CHECK ((hundredths >= 0))
  CHECK ((kind = ANY (ARRAY['base'::text, 'registered'::text, 'achieved'::text])))
  FOREIGN KEY (tenant_id, target_id) REFERENCES target(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX target_value_last ON public.target_value USING btree (tenant_id, target_id, kind, "position" DESC)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.target_value FOR EACH ROW EXECUTE FUNCTION audit_row()

public.task
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  plan_id uuid not null
  ordinal double precision not null
  class text not null
  title text not null
  quote text not null
  span_start integer
  span_end integer
  section text[] not null default '{}'::text[]
  quarters text[] not null default '{}'::text[]
  place text
  deadline jsonb not null
  starts_on date
  late_from date
  waits_for text
  state text not null
  done_on date
  done_by_name text
  read_as jsonb not null default '[]'::jsonb
  search_key text not null
  version integer not null default 1
  paper_id uuid
  asked_index integer
  source text
  deadline_before jsonb
  deadline_paper_id uuid
  deadline_source text
  deadline_quote text
  waiting_since date
  waiting_since_before date
  units_late_from date
  consolidating_unit_id uuid
  periods jsonb
  fulfilment_kind text
  fulfilment_id uuid
  fulfilment_title text
  fulfilment_path text
  fulfilled_on date
  added_by text
  own_unit_id uuid
  added_on date
  -- module: plan. Nhiệm vụ: deadline keeps the wording and its interval; late_from is the first day it is late under the agency's reading, null when it cannot be late yet; read_as lists what the reader said, to compare a later paper with. paper_id is the paper it stands on when that is not the plan's own but one that asked for it (asked_index: which of its tasks; source cites it); deadline_before is the deadline it had until one was filled in from deadline_paper_id. fulfilment_… is what it comes to elsewhere, fulfilled_on set while it is done through that. added_by says who put it into a running year, added_on the day it came into it, also for another paper; own_unit_id the unit whose own work it is, which the printed plan leaves out.
  CHECK (((fulfilment_kind IS NOT NULL) OR (num_nonnulls(fulfilment_id, fulfilment_title, fulfilment_path, fulfilled_on) = 0)))
  CHECK (((own_unit_id IS NULL) OR (added_by = 'unit'::text)))
  CHECK ((added_by = ANY (ARRAY['officer'::text, 'unit'::text])))
  CHECK ((asked_index >= 0))
  CHECK ((fulfilment_kind = ANY (ARRAY['registration'::text, 'midYearReview'::text, 'yearEndReview'::text, 'councilSitting'::text, 'initiativeRound'::text, 'inspection'::text, 'movement'::text, 'propaganda'::text])))
  CHECK ((num_nulls(deadline_before, deadline_paper_id, deadline_source, deadline_quote) = ANY (ARRAY[0, 4])))
  CHECK ((num_nulls(paper_id, asked_index, source) = ANY (ARRAY[0, 3])))
  CHECK ((state = ANY (ARRAY['open'::text, 'started'::text, 'done'::text, 'cancelled'::text])))
  FOREIGN KEY (tenant_id, consolidating_unit_id) REFERENCES unit(tenant_id, id)
  FOREIGN KEY (tenant_id, deadline_paper_id) REFERENCES paper(tenant_id, id)
  FOREIGN KEY (tenant_id, own_unit_id) REFERENCES unit(tenant_id, id)
  FOREIGN KEY (tenant_id, paper_id) REFERENCES paper(tenant_id, id)
  FOREIGN KEY (tenant_id, plan_id) REFERENCES plan(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX task_deadline_paper ON public.task USING btree (tenant_id, deadline_paper_id) WHERE (deadline_paper_id IS NOT NULL)
  CREATE INDEX task_fulfilment ON public.task USING btree (tenant_id, fulfilment_id) WHERE (fulfilment_id IS NOT NULL)
  CREATE INDEX task_late ON public.task USING btree (tenant_id, state, late_from)
  CREATE INDEX task_paper ON public.task USING btree (tenant_id, paper_id) WHERE (paper_id IS NOT NULL)
  CREATE INDEX task_plan ON public.task USING btree (tenant_id, plan_id, ordinal)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.task FOR EACH ROW EXECUTE FUNCTION audit_row('search_key', 'read_as')
  CREATE TRIGGER revision_delete AFTER DELETE ON public.task REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION raise_revision_of_task()
  CREATE TRIGGER revision_insert AFTER INSERT ON public.task REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION raise_revision_of_task()
  CREATE TRIGGER revision_update AFTER UPDATE ON public.task REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION raise_revision_of_task()

public.task_handover
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  from_unit_id uuid not null
  to_unit_id uuid not null
  moved jsonb not null
  handed_at timestamp with time zone not null
  handed_by_name text not null
  undone_at timestamp with time zone
  -- module: plan. Tasks moved from a unit to another: moved is {moved, dropped, subtasks}, the rows that changed hands, those that stood for the new unit already and were taken out, and the sub-tasks, to move them back.
  CHECK ((from_unit_id <> to_unit_id))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  FOREIGN KEY (tenant_id, from_unit_id) REFERENCES unit(tenant_id, id)
  FOREIGN KEY (tenant_id, to_unit_id) REFERENCES unit(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.task_handover FOR EACH ROW EXECUTE FUNCTION audit_row('moved')

public.task_note
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  task_id uuid not null
  body text not null
  author_id uuid
  author_name text not null
  position bigint not null
  created_at timestamp with time zone not null
  -- module: plan. What people wrote beside a task.
  CHECK ((body <> ''::text))
  FOREIGN KEY (tenant_id, task_id) REFERENCES task(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX task_note_task ON public.task_note USING btree (tenant_id, task_id, "position")
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.task_note FOR EACH ROW EXECUTE FUNCTION audit_row()
  CREATE TRIGGER revision_delete AFTER DELETE ON public.task_note REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION raise_revision_of_part()
  CREATE TRIGGER revision_insert AFTER INSERT ON public.task_note REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION raise_revision_of_part()
  CREATE TRIGGER revision_update AFTER UPDATE ON public.task_note REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION raise_revision_of_part()

public.task_occurrence
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  task_id uuid not null
  period text not null
  label text not null
  starts_on date not null
  late_from date not null
  done_on date
  done_by_name text
  fulfilment_id uuid
  -- module: plan. Một kỳ của việc định kỳ: period names it within its task (2027-03, 2027-Q2, 2027-H1); done_on is empty while it is open, fulfilment_id what of another module it was done through.
  CHECK (((done_on IS NULL) = (done_by_name IS NULL)))
  CHECK (((fulfilment_id IS NULL) OR (done_on IS NOT NULL)))
  FOREIGN KEY (tenant_id, task_id) REFERENCES task(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, task_id, period)
  CREATE INDEX task_occurrence_fulfilment ON public.task_occurrence USING btree (tenant_id, fulfilment_id) WHERE (fulfilment_id IS NOT NULL)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.task_occurrence FOR EACH ROW EXECUTE FUNCTION audit_row()
  CREATE TRIGGER revision_delete AFTER DELETE ON public.task_occurrence REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION raise_revision_of_part()
  CREATE TRIGGER revision_insert AFTER INSERT ON public.task_occurrence REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION raise_revision_of_part()
  CREATE TRIGGER revision_update AFTER UPDATE ON public.task_occurrence REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION raise_revision_of_part()

public.task_party
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  task_id uuid not null
  part text not null
  printed text not null
  match text not null
  ordinal integer not null
  -- module: plan. Who the paper names for a task, as printed; collective stands for several units, outside for people or bodies that are no unit.
  CHECK ((match = ANY (ARRAY['unit'::text, 'collective'::text, 'outside'::text, 'unknown'::text])))
  CHECK ((part = ANY (ARRAY['chair'::text, 'coordinate'::text])))
  FOREIGN KEY (tenant_id, task_id) REFERENCES task(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  CREATE INDEX task_party_task ON public.task_party USING btree (tenant_id, task_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.task_party FOR EACH ROW EXECUTE FUNCTION audit_row()
  CREATE TRIGGER revision_delete AFTER DELETE ON public.task_party REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION raise_revision_of_part()
  CREATE TRIGGER revision_insert AFTER INSERT ON public.task_party REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION raise_revision_of_part()
  CREATE TRIGGER revision_update AFTER UPDATE ON public.task_party REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION raise_revision_of_part()

public.task_source
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  task_id uuid not null
  from_task_id uuid not null
  sentence text not null
  -- module: plan. The task of the year before that a task goes on from, and why it was taken over.
  CHECK ((sentence <> ''::text))
  FOREIGN KEY (tenant_id, from_task_id) REFERENCES task(tenant_id, id) ON DELETE CASCADE
  FOREIGN KEY (tenant_id, task_id) REFERENCES task(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, task_id)
  CREATE INDEX task_source_from ON public.task_source USING btree (tenant_id, from_task_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.task_source FOR EACH ROW EXECUTE FUNCTION audit_row()

public.task_unit
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  task_id uuid not null
  party_id uuid not null
  unit_id uuid not null
  part text not null
  -- module: plan. The units that a party of a task stands for.
  CHECK ((part = ANY (ARRAY['chair'::text, 'coordinate'::text])))
  FOREIGN KEY (tenant_id, party_id) REFERENCES task_party(tenant_id, id) ON DELETE CASCADE
  FOREIGN KEY (tenant_id, task_id) REFERENCES task(tenant_id, id) ON DELETE CASCADE
  FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, task_id, party_id, unit_id)
  CREATE INDEX task_unit_unit ON public.task_unit USING btree (tenant_id, unit_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.task_unit FOR EACH ROW EXECUTE FUNCTION audit_row()
  CREATE TRIGGER revision_delete AFTER DELETE ON public.task_unit REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION raise_revision_of_part()
  CREATE TRIGGER revision_insert AFTER INSERT ON public.task_unit REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION raise_revision_of_part()
  CREATE TRIGGER revision_update AFTER UPDATE ON public.task_unit REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION raise_revision_of_part()

public.unit
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  kind text not null
  name text not null
  search_key text not null
  ordinal integer not null default 0
  valid_from date not null
  valid_until date
  version integer not null default 1
  -- module: organisation. Phòng, đơn vị trực thuộc, tổ chức đoàn thể, hội đồng, lãnh đạo.
  CHECK (((valid_until IS NULL) OR (valid_until > valid_from)))
  CHECK ((kind = ANY (ARRAY['leadership'::text, 'department'::text, 'subordinate'::text, 'massOrganisation'::text, 'council'::text])))
  CHECK ((name <> ''::text))
  FOREIGN KEY (tenant_id) REFERENCES agency(id)
  PRIMARY KEY (tenant_id, id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.unit FOR EACH ROW EXECUTE FUNCTION audit_row()

public.unit_alias
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  unit_id uuid not null
  alias text not null
  search_key text not null
  -- module: organisation. Other names and symbols that papers use for a unit.
  CHECK ((alias <> ''::text))
  FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id) ON DELETE CASCADE
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, unit_id, search_key)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.unit_alias FOR EACH ROW EXECUTE FUNCTION audit_row()

public.unit_succession
  id uuid not null default gen_random_uuid()
  tenant_id uuid not null
  predecessor_id uuid not null
  successor_id uuid not null
  kind text not null
  happened_on date not null
  -- module: organisation. Which unit went on as which, and when.
  CHECK ((kind = ANY (ARRAY['renamed'::text, 'merged'::text, 'split'::text])))
  CHECK ((predecessor_id <> successor_id))
  FOREIGN KEY (tenant_id, predecessor_id) REFERENCES unit(tenant_id, id)
  FOREIGN KEY (tenant_id, successor_id) REFERENCES unit(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, predecessor_id, successor_id)
  policy own_agency for all using (tenant_id = ( SELECT app_tenant() AS app_tenant)) with check (tenant_id = ( SELECT app_tenant() AS app_tenant))
  CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.unit_succession FOR EACH ROW EXECUTE FUNCTION audit_row()
