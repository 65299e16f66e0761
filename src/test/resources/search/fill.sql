-- a province of 200 districts and 3,200 communes; every fifth plan is the province's own. Nothing of it is checked while it comes in.
set session_replication_role = replica;
create temporary table bench_word (n int primary key, w text);
insert into bench_word select row_number() over (), w from unnest(array['phòng chống','trẻ em','tuyên truyền','bạo lực gia đình','tai nạn đuối nước','kế hoạch','nhiệm vụ','cơ sở','tập huấn','kiểm tra','giám sát','học sinh','trường học','chuyển đổi số','cải cách hành chính','vệ sinh môi trường','nông thôn mới','giảm nghèo','an toàn giao thông','hòa giải','an ninh trật tự','ma túy','tội phạm','dân số','y tế','văn hóa','thể thao','du lịch','thanh niên','phụ nữ','nông dân','cựu chiến binh','mặt trận','ngân sách','kinh phí','báo cáo','tổng hợp','triển khai','phối hợp','đôn đốc','thực hiện','xây dựng','hướng dẫn','rà soát','đánh giá','sơ kết','tổng kết','khen thưởng','thông tin','truyền thông']) w;
insert into agency_unit select md5('u'||i)::uuid, 0, 'PEOPLES_COMMITTEE', case when i=1 then 'PROVINCE' when i<=200 then 'DISTRICT' else 'COMMUNE' end, null, date '2020-01-01' from generate_series(1,3400) i;
insert into agency_unit_name(id,unit_id,name,short_name,valid_from) select gen_random_uuid(), md5('u'||i)::uuid, 'Ủy ban nhân dân xã '||w||' '||i, 'UBND xã '||w||' '||i, date '2020-01-01' from generate_series(1,3400) i join bench_word on n = i%50+1;
create function pg_temp.bench_text(seed int, many int) returns text language sql as $$
 select string_agg(w, ' ' order by k) from generate_series(1, many) k join bench_word on n = 1 + (abs(hashint4(seed*1000+k)) % 50) $$;
insert into plan (id,version,root_agency_id,status,kind,code_number,code_notation,issuer_id,issue_year,issued_date,subject,window_from,window_to,monitoring_unit_id,before_is_exclusive,drafting_unit_id,drafted_by)
select ('01890000-0000-7000-8000-'||lpad(to_hex(i),12,'0'))::uuid,0,md5('u1')::uuid,'ISSUED','KE_HOACH',(case when i % 5 = 0 then 1+i/10 else 1+i/400 end)::text,'KH-UBND',md5('u' || case when i % 5 = 0 then 1 else 1 + i % 200 end)::uuid, 2015+(i/case when i % 5 = 0 then 5 else 200 end)%2, date '2021-03-17', 'Kế hoạch '||pg_temp.bench_text(i,6)||case when i%10000=7 then ' sốt xuất huyết' else '' end, '2021-01-01','2021-12-31', md5('u' || case when i % 5 = 0 then 1 else 1 + i % 200 end)::uuid, true, md5('u' || case when i % 5 = 0 then 1 else 1 + i % 200 end)::uuid, gen_random_uuid() from generate_series(1,50000) i;
insert into plan_reader select p, md5('u'||(201+(i*17+k*31)%3200))::uuid from (select id p, row_number() over (order by id) i from plan) x, generate_series(1,6) k on conflict do nothing;
insert into plan_task (id,plan_id,position,text,mode,due_words,due_rule) select ('01890000-0000-7000-9000-'||lpad(to_hex(i*10+t),12,'0'))::uuid, ('01890000-0000-7000-8000-'||lpad(to_hex(i),12,'0'))::uuid, t, pg_temp.bench_text(i*7+t,8)||case when i%10000=9 then ' sốt rét' else '' end,'ASSIGN','cả năm','x' from generate_series(1,50000) i, generate_series(1,6) t;
insert into obligation (id,version,root_agency_id,plan_id,kind,source_id,unit_id,role,mode,issuer_id,receiver_id,intake_unit_id,period,title,due_words,due_rule,status,opened_at,submissions,reminders,extensions,waiting_since,changed_at)
select ('01890000-0000-7000-a000-'||lpad(to_hex(i*20+k),12,'0'))::uuid,0,md5('u1')::uuid,('01890000-0000-7000-8000-'||lpad(to_hex(i),12,'0'))::uuid,
 case when k<=12 then 'TASK' else 'REPORT' end, case when k<=12 then ('01890000-0000-7000-9000-'||lpad(to_hex(i*10+1+k%6),12,'0'))::uuid else md5('r'||i||(k%2))::uuid end,
 md5('u'||(201+(i*17+k*31)%3200))::uuid,'LEAD','ASSIGN',md5('u' || case when i % 5 = 0 then 1 else 1 + i % 200 end)::uuid,md5('u' || case when i % 5 = 0 then 1 else 1 + i % 200 end)::uuid,md5('u' || case when i % 5 = 0 then 1 else 1 + i % 200 end)::uuid,
 case when k>12 then case when k%2=0 then 'HALF_YEAR 2021-01-01/2021-06-30' else 'YEAR 2021-01-01/2021-12-31' end end,
 case when k<=12 then 'việc' else pg_temp.bench_text(i,5)||case when i%10000=11 then ' bạch hầu' else '' end end,'x','x','OPEN',now(),0,0,0,now(),now()
from generate_series(1,50000) i, generate_series(1,20) k;
insert into intake_document (id,version,state,unit_id,uploaded_by,created_at,beat_at,pages_done,pages_total,file_name,sha256,text,notes,nature,going_on,plan_id,attachment_id)
select ('01890000-0000-7000-b000-'||lpad(to_hex(i),12,'0'))::uuid,0,'DRAFTED',md5('u' || case when i % 5 = 0 then 1 else 1 + i % 200 end)::uuid,gen_random_uuid(),now(),now(),1,1,'kh'||i||'.docx','x', pg_temp.bench_text(i*3,300)||case when i%10000=13 then ' thủy đậu' else '' end,'','PLAN',false,('01890000-0000-7000-8000-'||lpad(to_hex(i),12,'0'))::uuid, gen_random_uuid() from generate_series(1,50000) i;
-- a quarter of the reports has been handed in
insert into report (id,version,root_agency_id,form_id,status,versions,nil,on_behalf,opened_by,opened_at,estimating)
select id,0,root_agency_id,md5('form')::uuid,'HANDED_IN',1,false,false,gen_random_uuid(),now(),false from obligation where kind = 'REPORT' and root_agency_id = md5('u1')::uuid and hashtext(id::text) % 4 = 0;
update obligation o set submissions = 1 from report r where r.id = o.id and r.form_id = md5('form')::uuid;
insert into report_version (id,report_id,root_agency_id,number,form_id,nil,paper_number,handed_in_at,entered_at,entered_by,on_behalf,answers)
select gen_random_uuid(),id,root_agency_id,1,form_id,false,abs(hashtext(id::text)) % 300 || '/BC-UBND',now(),now(),gen_random_uuid(),false,jsonb_build_object('section.RESULTS', pg_temp.bench_text(hashtext(id::text) % 1000000,40)) from report where form_id = md5('form')::uuid;
set session_replication_role = default;
analyze;
