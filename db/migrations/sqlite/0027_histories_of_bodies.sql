CREATE TABLE `body_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`body_id` text NOT NULL,
	`kind` text NOT NULL,
	`takes_effect_on` text NOT NULL,
	`reason` text NOT NULL,
	`before` text,
	`after` text,
	`others` text NOT NULL,
	`other_slug` text,
	`changed_at` integer NOT NULL,
	`undone_at` integer,
	`undo_reason` text,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `body_changes_body` ON `body_changes` (`body_id`);--> statement-breakpoint
CREATE INDEX `body_changes_other_slug` ON `body_changes` (`other_slug`);--> statement-breakpoint
CREATE TABLE `roster_additions` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`body_id` text NOT NULL,
	`reason` text NOT NULL,
	`body_change_id` text,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_change_id`) REFERENCES `body_changes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `roster_additions_once` ON `roster_additions` (`round_id`,`body_id`);--> statement-breakpoint
ALTER TABLE `bodies` ADD `starts_on` text;--> statement-breakpoint
ALTER TABLE `bodies` ADD `ends_on` text;--> statement-breakpoint
ALTER TABLE `bodies` ADD `added_at` integer;--> statement-breakpoint
ALTER TABLE `bodies` ADD `ended_at` integer;--> statement-breakpoint
ALTER TABLE `roster_exceptions` ADD `body_change_id` text REFERENCES body_changes(id);