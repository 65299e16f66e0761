create trigger obligation_event_is_not_emptied before truncate on obligation_event
    for each statement execute function obligation_event_stays();
