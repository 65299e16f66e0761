package vn.dondoc.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);

    @Query("""
            select new vn.dondoc.account.AccountRow(
                a.id, a.username, a.displayName, a.administrator, a.mustChangePassword, a.closedAt)
            from Account a where a.id = :id
            """)
    Optional<AccountRow> row(UUID id);

    @Query("""
            select new vn.dondoc.account.AccountRow(
                a.id, a.username, a.displayName, a.administrator, a.mustChangePassword, a.closedAt)
            from Account a
            where a.username like :pattern or lower(a.displayName) like :pattern
            order by a.username
            """)
    List<AccountRow> rows(String pattern, Limit limit);
}
