PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_candidacy_events` (
	`id` text PRIMARY KEY NOT NULL,
	`candidacy_id` text NOT NULL,
	`at` integer NOT NULL,
	`happened_on` text,
	`kind` text NOT NULL,
	`cause` text,
	`review_on` text,
	`home_body_id` text,
	`reason` text,
	`source` text,
	FOREIGN KEY (`candidacy_id`) REFERENCES `candidacies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`home_body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "candidacy_events_kind" CHECK("__new_candidacy_events"."kind" in ('proposed', 'accepted', 'declined', 'withdrawn', 'suspended', 'reinstated', 'ineligible', 'home-moved', 'under-investigation', 'investigation-ended'))
);
--> statement-breakpoint
INSERT INTO `__new_candidacy_events`("id", "candidacy_id", "at", "happened_on", "kind", "cause", "review_on", "home_body_id", "reason", "source") SELECT "id", "candidacy_id", "at", "happened_on", "kind", "cause", NULL, "home_body_id", "reason", "source" FROM `candidacy_events`;--> statement-breakpoint
DROP TABLE `candidacy_events`;--> statement-breakpoint
ALTER TABLE `__new_candidacy_events` RENAME TO `candidacy_events`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `candidacy_events_candidacy` ON `candidacy_events` (`candidacy_id`,`at`);