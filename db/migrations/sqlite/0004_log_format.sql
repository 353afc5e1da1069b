CREATE TABLE `log_texts` (
	`hash` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`salt` text,
	`text` text,
	`place` text
);
--> statement-breakpoint
CREATE INDEX `log_texts_seq` ON `log_texts` (`seq`);--> statement-breakpoint
CREATE INDEX `log_texts_place` ON `log_texts` (`place`);--> statement-breakpoint
ALTER TABLE `log` ADD `format` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `log` ADD `changes` text;--> statement-breakpoint
ALTER TABLE `log` ADD `entry_hash` text;--> statement-breakpoint
ALTER TABLE `log` ADD `round` text;--> statement-breakpoint
ALTER TABLE `log` ADD `contest` text;--> statement-breakpoint
ALTER TABLE `log` ADD `body` text;--> statement-breakpoint
CREATE INDEX `log_round` ON `log` (`round`,`contest`,`seq`);--> statement-breakpoint
CREATE INDEX `log_body` ON `log` (`body`,`seq`);--> statement-breakpoint
CREATE INDEX `log_event` ON `log` (`event`,`seq`);--> statement-breakpoint
UPDATE `log` SET `round` = json_extract(`data`, '$.round'), `contest` = json_extract(`data`, '$.contest'), `body` = json_extract(`data`, '$.body');--> statement-breakpoint
UPDATE `log` SET (`round`, `contest`, `body`) = (SELECT r.`slug`, c.`slug`, b.`slug` FROM `submissions` s JOIN `contests` c ON c.`id` = s.`contest_id` JOIN `rounds` r ON r.`id` = c.`round_id` JOIN `bodies` b ON b.`id` = s.`body_id` WHERE s.`code` = json_extract(`log`.`data`, '$.receipt')) WHERE `event` IN ('submission.confirmed', 'submission.voided', 'submission.restored', 'write-in.tied');
