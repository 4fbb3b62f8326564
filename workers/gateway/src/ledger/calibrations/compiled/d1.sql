-- calibrations.listCalibrations
select * from "model_calibration" order by "model";

-- calibrations.calibrationOf
select * from "model_calibration" where "model" = ?;

-- calibrations.addCalibration
insert into "model_calibration" ("model") values (?);

-- calibrations.changeCalibration
update "model_calibration" set "asked_version" = ? where "model" = ?;
