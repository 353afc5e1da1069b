ALTER TABLE `rounds` ADD `confirmation` text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE `rounds` ADD `confirm_by` integer;--> statement-breakpoint
UPDATE `rounds` SET `confirmation` = 'asked' WHERE `asks_confirmation` = 1;