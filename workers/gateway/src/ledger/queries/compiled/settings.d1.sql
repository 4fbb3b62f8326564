-- settings.allSettings
select "name", "value" from "setting";

-- settings.setting
select "value" from "setting" where "name" = ?;

-- settings.changeSetting
update "setting" set "value" = ?, "updated_at" = ? where "name" = ?;

-- settings.addSetting
insert into "setting" ("name", "value", "updated_at") select ? as "name", ? as "value", ? as "updated_at" where not exists (select "value" from "setting" where "name" = ?);
