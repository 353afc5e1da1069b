ALTER TABLE `sessions` ADD `done` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `done_at` integer;