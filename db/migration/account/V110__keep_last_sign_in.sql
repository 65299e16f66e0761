-- attempts are forgotten after a while; that somebody never came is to be known longer
alter table account add last_signed_in_at timestamptz;
update account a set last_signed_in_at =
    (select max(s.at) from account_sign_in s where s.username = a.username and s.succeeded);
