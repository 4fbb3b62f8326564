-- settings.allSettings
select "name", "value" from "setting";

-- settings.setting
select "value" from "setting" where "name" = @1;

-- settings.changeSetting
update "setting" set "value" = @1, "updated_at" = @2 where "name" = @3;

-- settings.addSetting
insert into "setting" ("name", "value", "updated_at") select @1 as "name", @2 as "value", @3 as "updated_at" where not exists (select "value" from "setting" where "name" = @4);
