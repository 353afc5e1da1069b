PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_bodies` (
	`id` text PRIMARY KEY NOT NULL,
	`body_set` text,
	`code` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`name_cy` text,
	`kind` text NOT NULL,
	`nation` text NOT NULL,
	`region` text NOT NULL,
	`aliases` text NOT NULL,
	`sizes` text,
	`within_id` text,
	`starts_on` text,
	`ends_on` text,
	`added_at` integer,
	`ended_at` integer,
	CONSTRAINT "bodies_kind" CHECK("__new_bodies"."kind" in ('clp', 'labour_group', 'union', 'socialist_society', 'branch', 'young_labour_branch', 'disabled_members_branch', 'young_member', 'mp'))
);
--> statement-breakpoint
INSERT INTO `__new_bodies`("id", "body_set", "code", "slug", "name", "name_cy", "kind", "nation", "region", "aliases", "starts_on", "ends_on", "added_at", "ended_at") SELECT "id", "body_set", "code", "slug", "name", "name_cy", "kind", "nation", "region", "aliases", "starts_on", "ends_on", "added_at", "ended_at" FROM `bodies`;--> statement-breakpoint
DROP TABLE `bodies`;--> statement-breakpoint
ALTER TABLE `__new_bodies` RENAME TO `bodies`;--> statement-breakpoint
CREATE UNIQUE INDEX `bodies_slug` ON `bodies` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `bodies_set_code` ON `bodies` (`body_set`,`code`);--> statement-breakpoint
CREATE INDEX `bodies_within` ON `bodies` (`within_id`);--> statement-breakpoint
CREATE TABLE `__new_officers` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`body_id` text NOT NULL,
	`office` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer,
	`origin` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "officers_office" CHECK("__new_officers"."office" in ('secretary', 'chair', 'leader', 'whip', 'general_secretary', 'political_officer', 'member', 'mp'))
);
--> statement-breakpoint
INSERT INTO `__new_officers`("id", "user_id", "body_id", "office", "starts_at", "ends_at", "origin") SELECT "id", "user_id", "body_id", "office", "starts_at", "ends_at", "origin" FROM `officers`;--> statement-breakpoint
DROP TABLE `officers`;--> statement-breakpoint
ALTER TABLE `__new_officers` RENAME TO `officers`;--> statement-breakpoint
CREATE INDEX `officers_user` ON `officers` (`user_id`);--> statement-breakpoint
CREATE INDEX `officers_body` ON `officers` (`body_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `officers_held` ON `officers` (`user_id`,`body_id`,`office`) WHERE "officers"."ends_at" is null;--> statement-breakpoint
CREATE TABLE `__new_registrations` (
	`id` text PRIMARY KEY NOT NULL,
	`body_id` text NOT NULL,
	`office` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`language` text NOT NULL,
	`asked_at` integer NOT NULL,
	`link_expires_at` integer NOT NULL,
	`confirmed_at` integer,
	`decided_at` integer,
	`outcome` text,
	`cause` text,
	`note` text,
	`objected_at` integer,
	`objection` text,
	`objected_by` text,
	`objection_settled_at` integer,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`objected_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "registrations_office" CHECK("__new_registrations"."office" in ('secretary', 'chair', 'leader', 'whip', 'general_secretary', 'political_officer', 'member', 'mp'))
);
--> statement-breakpoint
INSERT INTO `__new_registrations`("id", "body_id", "office", "name", "email", "language", "asked_at", "link_expires_at", "confirmed_at", "decided_at", "outcome", "cause", "note", "objected_at", "objection", "objected_by", "objection_settled_at") SELECT "id", "body_id", "office", "name", "email", "language", "asked_at", "link_expires_at", "confirmed_at", "decided_at", "outcome", "cause", "note", "objected_at", "objection", "objected_by", "objection_settled_at" FROM `registrations`;--> statement-breakpoint
DROP TABLE `registrations`;--> statement-breakpoint
ALTER TABLE `__new_registrations` RENAME TO `registrations`;--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_waiting` ON `registrations` (`body_id`,`email`) WHERE "registrations"."decided_at" is null;--> statement-breakpoint
CREATE INDEX `registrations_email` ON `registrations` (`email`);--> statement-breakpoint
CREATE INDEX `registrations_decided` ON `registrations` (`decided_at`);--> statement-breakpoint
CREATE TABLE `__new_hand_overs` (
	`id` text PRIMARY KEY NOT NULL,
	`body_id` text NOT NULL,
	`office` text NOT NULL,
	`from_user_id` text NOT NULL,
	`email` text NOT NULL,
	`language` text NOT NULL,
	`asked_at` integer NOT NULL,
	`link_expires_at` integer NOT NULL,
	`accepted_at` integer,
	`withdrawn_at` integer,
	`undone_at` integer,
	`looked_at` integer,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "hand_overs_office" CHECK("__new_hand_overs"."office" in ('secretary', 'chair', 'leader', 'whip', 'general_secretary', 'political_officer', 'member', 'mp'))
);
--> statement-breakpoint
INSERT INTO `__new_hand_overs`("id", "body_id", "office", "from_user_id", "email", "language", "asked_at", "link_expires_at", "accepted_at", "withdrawn_at", "undone_at", "looked_at") SELECT "id", "body_id", "office", "from_user_id", "email", "language", "asked_at", "link_expires_at", "accepted_at", "withdrawn_at", "undone_at", "looked_at" FROM `hand_overs`;--> statement-breakpoint
DROP TABLE `hand_overs`;--> statement-breakpoint
ALTER TABLE `__new_hand_overs` RENAME TO `hand_overs`;--> statement-breakpoint
CREATE UNIQUE INDEX `hand_overs_waiting` ON `hand_overs` (`from_user_id`,`body_id`,`office`) WHERE "hand_overs"."accepted_at" is null and "hand_overs"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX `hand_overs_email` ON `hand_overs` (`email`);--> statement-breakpoint
CREATE TABLE `__new_contests` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`position` integer NOT NULL,
	`seats` integer NOT NULL,
	`max_per_body` integer NOT NULL,
	`nominators` text DEFAULT '[]' NOT NULL,
	`body_kinds` text,
	`nations` text,
	`regions` text,
	`accepts_write_ins` integer DEFAULT false NOT NULL,
	`threshold` text,
	`quotas` text NOT NULL,
	`statement_words` integer,
	`electorate` text,
	`ballot_method` text,
	`rule_note` text,
	`source` text,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contests_seats" CHECK("__new_contests"."seats" > 0),
	CONSTRAINT "contests_max" CHECK("__new_contests"."max_per_body" > 0)
);
--> statement-breakpoint
INSERT INTO `__new_contests`("id", "round_id", "slug", "title", "position", "seats", "max_per_body", "nominators", "body_kinds", "nations", "regions", "accepts_write_ins", "threshold", "quotas", "statement_words", "electorate", "ballot_method", "rule_note", "source") SELECT "id", "round_id", "slug", "title", "position", "seats", "max_per_body", CASE WHEN "nations" IS NULL AND "regions" IS NULL THEN json_array(json_object('kinds', json("body_kinds"))) ELSE (
	SELECT json_group_array(json("groups"."one")) FROM (
		SELECT CASE
			WHEN "nations" IS NULL THEN json_object('kinds', json_group_array("value"), 'regions', json("regions"))
			WHEN "regions" IS NULL THEN json_object('kinds', json_group_array("value"), 'nations', json("nations"))
			ELSE json_object('kinds', json_group_array("value"), 'nations', json("nations"), 'regions', json("regions")) END AS "one"
		FROM json_each("body_kinds") WHERE "value" NOT IN ('union', 'socialist_society') HAVING count(*) > 0
		UNION ALL SELECT json_object('kinds', json_group_array("value")) AS "one"
		FROM json_each("body_kinds") WHERE "value" IN ('union', 'socialist_society') HAVING count(*) > 0
	) AS "groups"
) END, "body_kinds", "nations", "regions", "accepts_write_ins", "threshold", "quotas", "statement_words", "electorate", "ballot_method", "rule_note", "source" FROM `contests`;--> statement-breakpoint
DROP TABLE `contests`;--> statement-breakpoint
ALTER TABLE `__new_contests` RENAME TO `contests`;--> statement-breakpoint
CREATE UNIQUE INDEX `contests_slug` ON `contests` (`round_id`,`slug`);--> statement-breakpoint
PRAGMA foreign_keys=ON;