CREATE TABLE `boundary_sets` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_cy` text,
	`valid_from` text NOT NULL,
	`nations` text NOT NULL,
	`position` integer NOT NULL,
	`has_map` integer NOT NULL,
	`source` text NOT NULL,
	`licence` text
);
--> statement-breakpoint
CREATE TABLE `body_predecessors` (
	`id` text PRIMARY KEY NOT NULL,
	`body_id` text NOT NULL,
	`predecessor_id` text NOT NULL,
	`percent` integer,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`predecessor_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "body_predecessors_percent" CHECK("body_predecessors"."percent" is null or ("body_predecessors"."percent" between 1 and 100))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `body_predecessors_once` ON `body_predecessors` (`body_id`,`predecessor_id`);--> statement-breakpoint
CREATE INDEX `body_predecessors_of` ON `body_predecessors` (`predecessor_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_bodies` (
	`id` text PRIMARY KEY NOT NULL,
	`body_set` text NOT NULL,
	`code` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`name_cy` text,
	`kind` text NOT NULL,
	`nation` text NOT NULL,
	`region` text NOT NULL,
	`aliases` text NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`added_at` integer,
	`ended_at` integer,
	CONSTRAINT "bodies_kind" CHECK("__new_bodies"."kind" in ('clp', 'labour_group', 'union', 'socialist_society', 'branch', 'young_labour_branch', 'disabled_members_branch', 'young_member'))
);
--> statement-breakpoint
INSERT INTO `__new_bodies`("id", "body_set", "code", "slug", "name", "name_cy", "kind", "nation", "region", "aliases", "starts_on", "ends_on", "added_at", "ended_at") SELECT "id", "body_set", "code", "slug", "name", "name_cy", "kind", "nation", "region", "aliases", "starts_on", "ends_on", "added_at", "ended_at" FROM `bodies`;--> statement-breakpoint
DROP TABLE `bodies`;--> statement-breakpoint
ALTER TABLE `__new_bodies` RENAME TO `bodies`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `bodies_slug` ON `bodies` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `bodies_set_code` ON `bodies` (`body_set`,`code`);--> statement-breakpoint
ALTER TABLE `rounds` ADD `nation_sets` text;