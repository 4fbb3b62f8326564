-- A sign-in under way is sealed in the browser's cookie: visitors write no rows.
drop table sign_in;
