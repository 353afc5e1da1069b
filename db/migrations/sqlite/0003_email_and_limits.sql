CREATE TABLE `limits` (
	`key` text PRIMARY KEY NOT NULL,
	`uses` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `limits_expire` ON `limits` (`expires_at`);--> statement-breakpoint
DROP INDEX `outbox_due`;--> statement-breakpoint
ALTER TABLE `outbox` ADD `outcome` text DEFAULT 'waiting' NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `leased_until` integer;--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`outcome`,`next_try_at`);--> statement-breakpoint
ALTER TABLE `users` ADD `email_refused_at` integer;--> statement-breakpoint
UPDATE `outbox` SET `outcome` = 'sent' WHERE `sent_at` IS NOT NULL;--> statement-breakpoint
UPDATE `outbox` SET `outcome` = 'given-up' WHERE `sent_at` IS NULL AND `attempts` >= 12;
