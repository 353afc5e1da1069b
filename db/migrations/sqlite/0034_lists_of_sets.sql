PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`kind` text NOT NULL,
	`contest_id` text,
	`text` text NOT NULL,
	`uploaded_at` integer NOT NULL,
	`applied_at` integer,
	`added` integer,
	`passed_over` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contest_id`) REFERENCES `contests`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "uploads_kind" CHECK("__new_uploads"."kind" in ('officers', 'members', 'candidates', 'bodies', 'sets'))
);
--> statement-breakpoint
INSERT INTO `__new_uploads`("id", "user_id", "kind", "contest_id", "text", "uploaded_at", "applied_at", "added", "passed_over") SELECT "id", "user_id", "kind", "contest_id", "text", "uploaded_at", "applied_at", "added", "passed_over" FROM `uploads`;--> statement-breakpoint
DROP TABLE `uploads`;--> statement-breakpoint
ALTER TABLE `__new_uploads` RENAME TO `uploads`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `uploads_uploaded` ON `uploads` (`uploaded_at`);