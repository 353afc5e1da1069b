CREATE TABLE `sent_to_party` (
	`id` text PRIMARY KEY NOT NULL,
	`contest_id` text NOT NULL,
	`body_id` text NOT NULL,
	`sent_on` text,
	`reference` text,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`contest_id`) REFERENCES `contests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sent_to_party_once` ON `sent_to_party` (`contest_id`,`body_id`);--> statement-breakpoint
CREATE TABLE `installation` (
	`id` text PRIMARY KEY NOT NULL,
	`operator_name` text,
	`contact_email` text,
	`web_page` text,
	`intake` text,
	CONSTRAINT "installation_once" CHECK("installation"."id" = 'installation'),
	CONSTRAINT "installation_intake" CHECK("installation"."intake" in ('party', 'volunteers'))
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_timetable_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`kind` text NOT NULL,
	`label` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "timetable_entries_kind" CHECK("__new_timetable_entries"."kind" in ('statements-due', 'freeze', 'party-deadline', 'ballot-opens', 'ballot-closes', 'result', 'other'))
);
--> statement-breakpoint
INSERT INTO `__new_timetable_entries`("id", "round_id", "kind", "label", "at") SELECT "id", "round_id", "kind", "label", "at" FROM `timetable_entries`;--> statement-breakpoint
DROP TABLE `timetable_entries`;--> statement-breakpoint
ALTER TABLE `__new_timetable_entries` RENAME TO `timetable_entries`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `timetable_entries_round` ON `timetable_entries` (`round_id`,`at`);--> statement-breakpoint
ALTER TABLE `rounds` ADD `contact_name` text;--> statement-breakpoint
ALTER TABLE `rounds` ADD `contact_email` text;