ALTER TABLE `rounds` ADD `cancel_cause` text;--> statement-breakpoint
ALTER TABLE `rounds` ADD `postpone_cause` text;--> statement-breakpoint
ALTER TABLE `deadline_moves` ADD `cause` text;--> statement-breakpoint
ALTER TABLE `roster_exceptions` ADD `cause` text;--> statement-breakpoint
ALTER TABLE `submissions` ADD `void_cause` text;--> statement-breakpoint
ALTER TABLE `submission_acts` ADD `cause` text;--> statement-breakpoint
ALTER TABLE `write_ins` ADD `tie_cause` text;