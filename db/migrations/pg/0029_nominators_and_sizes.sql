ALTER TABLE "bodies" DROP CONSTRAINT "bodies_kind";--> statement-breakpoint
ALTER TABLE "officers" DROP CONSTRAINT "officers_office";--> statement-breakpoint
ALTER TABLE "registrations" DROP CONSTRAINT "registrations_office";--> statement-breakpoint
ALTER TABLE "hand_overs" DROP CONSTRAINT "hand_overs_office";--> statement-breakpoint
ALTER TABLE "bodies" ALTER COLUMN "body_set" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "contests" ALTER COLUMN "body_kinds" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "bodies" ADD COLUMN "sizes" jsonb;--> statement-breakpoint
ALTER TABLE "bodies" ADD COLUMN "within_id" text;--> statement-breakpoint
ALTER TABLE "contests" ADD COLUMN "nominators" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
UPDATE "contests" SET "nominators" = CASE WHEN "nations" IS NULL AND "regions" IS NULL THEN jsonb_build_array(jsonb_build_object('kinds', "body_kinds")) ELSE (
	SELECT jsonb_agg("groups"."one") FROM (
		SELECT jsonb_strip_nulls(jsonb_build_object('kinds', jsonb_agg("value"), 'nations', "nations", 'regions', "regions")) AS "one"
		FROM jsonb_array_elements_text("body_kinds") AS "value" WHERE "value" NOT IN ('union', 'socialist_society') HAVING count(*) > 0
		UNION ALL SELECT jsonb_build_object('kinds', jsonb_agg("value")) AS "one"
		FROM jsonb_array_elements_text("body_kinds") AS "value" WHERE "value" IN ('union', 'socialist_society') HAVING count(*) > 0
	) AS "groups"
) END;--> statement-breakpoint
CREATE INDEX "bodies_within" ON "bodies" USING btree ("within_id");--> statement-breakpoint
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_kind" CHECK ("bodies"."kind" in ('clp', 'labour_group', 'union', 'socialist_society', 'branch', 'young_labour_branch', 'disabled_members_branch', 'young_member', 'mp'));--> statement-breakpoint
ALTER TABLE "officers" ADD CONSTRAINT "officers_office" CHECK ("officers"."office" in ('secretary', 'chair', 'leader', 'whip', 'general_secretary', 'political_officer', 'member', 'mp'));--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_office" CHECK ("registrations"."office" in ('secretary', 'chair', 'leader', 'whip', 'general_secretary', 'political_officer', 'member', 'mp'));--> statement-breakpoint
ALTER TABLE "hand_overs" ADD CONSTRAINT "hand_overs_office" CHECK ("hand_overs"."office" in ('secretary', 'chair', 'leader', 'whip', 'general_secretary', 'political_officer', 'member', 'mp'));